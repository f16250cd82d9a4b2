// A page on which a form is filled in. The document lives here and nowhere else: nothing is stored, neither here nor on the server.

import { covers, set } from './pointer.js';
import { answer, boxed } from './controls.js';
import { addRow, list, removeRow, show, switchVariant } from './rows.js';
import { Findings, placeOf } from './findings.js';
import { download, open } from './transfer.js';

const NOTHING = { findings: [], cells: {} };

class Page {
  form = document.querySelector('#form');
  language = document.documentElement.lang;
  isChanged = false;
  first;
  read = NOTHING;
  #texts = JSON.parse(this.form.dataset.texts);

  constructor(written, read = NOTHING) {
    this.read = read;
    const { documentType, schemaVersion } = this.form.dataset;
    this.document = written ?? { documentType, schemaVersion };
    this.findings = new Findings(this);
  }

  texts = (key, value = '') => this.#texts[key].replace('{n}', value);

  say(text) {
    document.querySelector('#said').textContent = text;
  }

  /** What was answered is no longer what could not be read. */
  answered(at) {
    const { unread } = this.document;
    if (!Array.isArray(unread)) return;
    const left = unread.filter((place) => !covers(place, at) && !covers(at, place));
    set(this.document, '/unread', left.length > 0 ? left : undefined);
  }

  changed(where) {
    this.isChanged = true;
    where.closest('section').dataset.touched = '';
    this.findings.later();
  }

  adopt(written, read = NOTHING) {
    this.document = written;
    this.read = read;
    this.isChanged = false;
    this.showAll();
    show(this, this.form);
    return this.findings.now();
  }

  showAll() {
    for (const section of this.form.querySelectorAll('section')) section.dataset.touched = '';
    this.findings.mark();
  }

  goTo(path) {
    const place = placeOf(path);
    if (!place) return;
    place.closest('section').dataset.touched = '';
    this.findings.mark();
    const exact = document.querySelector(`[data-at="${CSS.escape(path)}"]`);
    (exact ?? place.querySelector('input, select, textarea, button')).focus();
    place.scrollIntoView({ block: 'center' });
  }
}

let page;

async function start(written, isChanged, read) {
  page = new Page(written, read);
  listen(page);
  show(page, page.form);
  if (written) page.showAll();
  page.isChanged = isChanged;
  await page.findings.loadRules();
  await page.findings.now();
}

function listen({ form }) {
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => typed(event.target));
  form.addEventListener('click', (event) => pressed(event.target));
  document.querySelector('#show').addEventListener('click', () => page.showAll());
  document.querySelector('#first').addEventListener('click', () => page.goTo(page.first));
  document.querySelector('#date').addEventListener('change', () => page.findings.now());
  document.querySelector('#import').addEventListener('change', (event) => open(page, event.target));
  for (const button of document.querySelectorAll('[data-save]')) button.addEventListener('click', () => download(page, button.dataset.save));
  document.querySelector('[data-language]').addEventListener('click', speak);
}

function typed(control) {
  const boxes = control.closest('[data-boxes]');
  if (boxes) {
    const at = boxes.dataset.boxes;
    const words = boxed(control, list(page, at));
    set(page.document, at, words.length > 0 ? words : undefined);
    page.answered(at);
  } else if (control.dataset.at) {
    const value = answer(control);
    set(page.document, control.dataset.at, value);
    if (value !== undefined) page.answered(control.dataset.at);
    if (control.dataset.switch) switchVariant(page, control);
  } else {
    return;
  }
  page.changed(control);
}

function pressed(pressedOn) {
  if (pressedOn.dataset.add) {
    addRow(page, pressedOn.dataset.add);
    page.changed(document.activeElement);
  } else if (pressedOn.matches('.row > .remove')) {
    removeRow(page, pressedOn.parentElement);
    page.changed(document.activeElement);
  }
}

/** Changes the language of the page and keeps what is written: the page is exchanged, the document stays. */
async function speak(event) {
  event.preventDefault();
  const date = document.querySelector('#date').value;
  const address = event.target.href;
  const other = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  document.documentElement.lang = other.documentElement.lang;
  document.title = other.title;
  document.body.replaceWith(document.adoptNode(other.body));
  document.querySelector('#date').value = date;
  history.replaceState(null, '', address);
  await start(page.document, page.isChanged, page.read);
  document.querySelector('[data-language]').focus();
}

addEventListener('beforeunload', (event) => {
  if (page?.isChanged) event.preventDefault();
});

await start(undefined, false);
