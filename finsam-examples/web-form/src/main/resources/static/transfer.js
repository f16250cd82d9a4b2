// Files in and out.

/** Opens a file; the server reads it first, and says what keeps it from being a document of this form. */
export async function open(page, chooser) {
  const [file] = chooser.files;
  chooser.value = '';
  if (!file) return;
  try {
    const text = await file.text();
    const answer = await page.findings.send(text);
    if (answer.status !== 200 && answer.status !== 422) {
      const { errors } = await answer.json();
      page.say([page.texts('unreadable'), ...(errors ?? []).map((error) => error.detail)].join(' '));
      return;
    }
    await page.adopt(JSON.parse(text));
    page.say(page.texts('opened'));
  } catch {
    page.say(page.texts('failed'));
  }
}

export function download(page) {
  save(new Blob([JSON.stringify(page.document, null, 2) + '\n'], { type: 'application/json' }), `${page.form.dataset.form}.json`);
  page.isChanged = false;
  page.say(page.texts('saved'));
}

export function save(content, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
