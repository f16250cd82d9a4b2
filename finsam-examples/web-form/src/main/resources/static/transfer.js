// Files in and out.

const OFFICE = /\.(docx|xlsx)$/i;

/** Opens files; the server reads them first, and says what keeps them from being a document of this form. */
export async function open(page, chooser) {
  const files = [...chooser.files];
  chooser.value = '';
  if (files.length === 0) return;
  try {
    await (files.some((file) => OFFICE.test(file.name)) ? openOffice(page, files) : openJson(page, files[0]));
  } catch {
    page.say(page.texts('failed'));
  }
}

async function openJson(page, file) {
  const text = await file.text();
  const answer = await page.findings.send(text);
  if (answer.status !== 200 && answer.status !== 422) return refused(page, answer);
  await page.adopt(JSON.parse(text));
  page.say(page.texts('opened'));
}

async function openOffice(page, files) {
  const contents = await Promise.all(files.map(async (file) => ({ name: file.name, content: await base64(file) })));
  const answer = await page.findings.post('/office/read', JSON.stringify({ files: contents }));
  if (!answer.ok) return refused(page, answer);
  const read = await answer.json();
  await page.adopt(read.document, read);
  page.say(page.texts('opened'));
}

async function refused(page, answer) {
  const { errors } = await answer.json();
  page.say([page.texts('unreadable'), ...(errors ?? []).map((error) => error.detail)].join(' '));
}

function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** Saves the document: as it is, or as a Word or Excel file that the server writes. */
export async function download(page, format) {
  try {
    const name = `${page.form.dataset.form}.${format}`;
    if (format === 'json') {
      save(new Blob([JSON.stringify(page.document, null, 2) + '\n'], { type: 'application/json' }), name);
    } else {
      const kind = format === 'docx' ? 'WORD' : 'EXCEL';
      const answer = await page.findings.post('/office/write', JSON.stringify(page.document), { format: kind });
      if (!answer.ok) return page.say(page.texts('failed'));
      save(await answer.blob(), name);
    }
    page.isChanged = false;
    page.say(page.texts('saved'));
  } catch {
    page.say(page.texts('failed'));
  }
  return undefined;
}

function save(content, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
