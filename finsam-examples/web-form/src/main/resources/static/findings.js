// Asks the server what it finds, and shows it where it belongs.

import { covers } from './pointer.js';
import { button, element } from './element.js';
import { showTotals } from './costs.js';

const WAIT = 350;
const AGAIN = 1500;
const MANY = 3;

export class Findings {
  #page;
  #rules = new Map();
  #timer;
  #request = new AbortController();
  #found = [];

  constructor(page) {
    this.#page = page;
  }

  async loadRules() {
    const answer = await fetch(this.#address(`/rules/${this.#page.form.dataset.form}.json`));
    for (const rule of (await answer.json()).rules) this.#rules.set(rule.code, rule);
  }

  later(wait = WAIT) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), wait);
  }

  async now() {
    this.#request.abort();
    this.#request = new AbortController();
    const { signal } = this.#request;
    try {
      const answer = await this.send(JSON.stringify(this.#page.document), signal);
      if (answer.status === 429) {
        this.#page.say(this.#page.texts('limited'));
        this.later(AGAIN);
        return;
      }
      this.#page.say('');
      this.#show(read(await answer.json()));
      if (this.#page.form.querySelector('[data-plot]')) await this.#addUp(signal);
    } catch (failure) {
      if (failure.name !== 'AbortError') this.#page.say(this.#page.texts('failed'));
    }
  }

  send(text, signal) {
    return this.post('/check', text, {}, signal);
  }

  post(path, text, more = {}, signal = undefined) {
    return this.#post(this.#address(path, more), text, signal);
  }

  async #addUp(signal) {
    const answer = await this.#post(`/costs?lang=${this.#page.language}`, JSON.stringify(this.#page.document), signal);
    if (answer.ok) showTotals(this.#page, await answer.json());
  }

  #post(address, body, signal) {
    return fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, credentials: 'omit', body, signal });
  }

  #address(path, more = {}) {
    const asked = new URLSearchParams({ form: this.#page.form.dataset.form, lang: this.#page.language, ...more });
    const date = document.querySelector('#date').value;
    if (date !== '') asked.set('date', date);
    return `${path}?${asked}`;
  }

  #show({ findings, open }) {
    this.#found = findings;
    this.mark();
    const anchors = [...this.#page.form.querySelectorAll('[data-findings]')];
    const placed = new Map(anchors.map((anchor) => [anchor, []]));
    for (const finding of findings) {
      placed.get(anchorOf(anchors, finding.path)).push({ ...finding, cell: this.#page.read.cells[finding.path] });
    }
    placed.get(anchorOf(anchors, '')).push(...this.#fromFile(findings));
    for (const [anchor, here] of placed) this.#fill(anchor, here, (found) => this.#findings(found));
    this.#fill(document.querySelector('#questions'), open, (left) => left.map((question) => this.#question(question)));
    if (open.length === 0) document.querySelector('#questions').append(element('li', {}, this.#page.texts('none')));
    this.#count(findings, open, placed);
  }

  /** What a file could not say stays above the form until another one is opened. */
  #fromFile(findings) {
    const isSaid = (one) => findings.some((finding) => finding.code === one.code && finding.path === one.path);
    return this.#page.read.findings.filter((one) => !isSaid(one)).map((one) => ({ citations: [], ...one }));
  }

  /** Leaves alone what stays as it is, so that nothing closes or loses the focus while somebody types. */
  #fill(place, told, draw) {
    const key = JSON.stringify(told);
    if (place.dataset.key === key) return;
    place.dataset.key = key;
    const opened = new Set([...place.querySelectorAll('details[open]')].map((one) => one.dataset.of));
    place.replaceChildren(...draw(told));
    for (const details of place.querySelectorAll('details')) details.open = opened.has(details.dataset.of);
  }

  /** The gravest first; many notes about one place stand behind their number. */
  #findings(found) {
    const notes = found.filter((finding) => finding.severity === 'NOTE').map((finding) => this.#finding(finding));
    const others = ['ERROR', 'WARNING'].flatMap((severity) => found.filter((finding) => finding.severity === severity));
    const shown = others.map((finding) => this.#finding(finding));
    if (notes.length < MANY) return [...shown, ...notes];
    const summary = element('summary', {}, this.#page.texts('notes', notes.length));
    return [...shown, element('details', { class: 'notes', 'data-of': 'notes' }, summary, ...notes)];
  }

  #finding(finding) {
    const text = element('p', {}, this.#severity(finding.severity), ' ', finding.message);
    if (finding.cell) text.append(' ', element('span', { class: 'cell' }, finding.cell));
    const control = controlAt(finding.path);
    if (control && control.closest('[data-grid]')) text.append(' ', button('→', control.getAttribute('aria-label'), () => control.focus(), 'to'));
    const isRule = this.#rules.has(finding.code) || finding.citations.length > 0;
    return element('div', { class: `finding ${finding.severity}` }, text, ...(isRule ? [this.#why(finding, finding.citations)] : []));
  }

  #severity(severity) {
    return element('span', { class: `severity ${severity}` }, this.#page.texts(severity));
  }

  #why(told, citations) {
    const rule = this.#rules.get(told.code);
    const list = element('dl');
    const add = (key, ...texts) => list.append(element('dt', {}, this.#page.texts(key)), ...texts.map((text) => element('dd', {}, text)));
    if (rule) add('requirement', rule.requirement);
    if (citations.length > 0) add('source', ...citations);
    const values = (rule?.parameters ?? []).filter((one) => one.value).map((one) => `${one.name} = ${one.value.join(', ')} (${one.citation})`);
    if (values.length > 0) add('parameter', ...values);
    add('code', told.code);
    return element('details', { 'data-of': told.code + told.path }, element('summary', {}, this.#page.texts('why')), list);
  }

  #question(question) {
    const texts = this.#page.texts;
    const item = element('li', {}, element('p', {}, question.message),
      element('p', { class: 'reason' }, element('span', { class: 'severity OPEN' }, texts(question.reason)), ' ',
        texts('unmet', texts(question.severity).toLocaleLowerCase('sv'))));
    const places = [...new Set([question.path, ...question.missing])].map((path) => this.#link(path));
    item.append(element('p', { class: 'places' }, ...places), this.#why(question, question.citations));
    return item;
  }

  #link(path) {
    const place = placeOf(path);
    if (!place) return element('span', {}, `${path.slice(1)} (${this.#page.texts('elsewhere')})`);
    const name = place.querySelector('legend, label').cloneNode(true);
    name.querySelector('.required')?.remove();
    name.querySelector('.original')?.remove();
    return button(name.textContent.trim(), '', () => this.#page.goTo(path), 'link');
  }

  /** Marks the answers with errors, in the sections whose findings are shown. */
  mark() {
    for (const marked of this.#page.form.querySelectorAll('[aria-invalid]')) marked.removeAttribute('aria-invalid');
    for (const finding of this.#found.filter((one) => one.severity === 'ERROR')) {
      const control = controlAt(finding.path);
      if (control?.closest('section').dataset.touched === '') control.setAttribute('aria-invalid', 'true');
    }
  }

  #count(findings, open, placed) {
    const texts = this.#page.texts;
    const of = (list, severity) => list.filter((one) => one.severity === severity).length;
    const parts = [['ERROR', 'errors'], ['WARNING', 'warnings'], ['NOTE', 'notes']].map(([severity, key]) =>
      element('span', { class: `severity ${severity}` }, texts(key, of(findings, severity))));
    parts.push(element('span', { class: 'severity OPEN' }, texts('open', open.length)));
    const status = document.querySelector('#status');
    const said = parts.map((part) => part.textContent).join();
    if (status.dataset.said !== said) {
      status.dataset.said = said;
      status.replaceChildren(...parts);
    }
    document.querySelector('#first').hidden = of(findings, 'ERROR') === 0;
    this.#page.first = findings.find((finding) => finding.severity === 'ERROR')?.path;
    for (const count of document.querySelectorAll('[data-count]')) {
      const section = document.getElementById(count.dataset.count);
      const here = [...placed].filter(([anchor]) => section.contains(anchor)).flatMap(([, list]) => list);
      badge(count, count.dataset.count === 'open' ? [['OPEN', 'open', open.length]]
        : [['ERROR', 'errors', of(here, 'ERROR')], ['WARNING', 'warnings', of(here, 'WARNING')]], texts);
    }
  }
}

function badge(place, counts, texts) {
  place.replaceChildren(...counts.filter(([, , number]) => number > 0).map(([severity, key, number]) =>
    element('span', { class: `severity ${severity}`, title: texts(key, number) },
      element('span', { 'aria-hidden': 'true' }, String(number)), element('span', { class: 'unseen' }, texts(key, number)))));
}

/** A verdict and a problem say the same under other names. */
function read(answer) {
  const place = (pointer) => decodeURIComponent(pointer.slice(1));
  const of = (one) => ({
    code: one.code ?? one.type.replace('urn:finsam:rule:', ''),
    severity: one.severity,
    path: one.path ?? place(one.pointer),
    message: one.message ?? one.requirement ?? one.detail,
    citations: one.citations,
    reason: one.reason,
    missing: (one.missing ?? []).map((missing) => (missing.startsWith('#') ? place(missing) : missing)),
  });
  return { findings: (answer.findings ?? answer.errors).map(of), open: (answer.open ?? []).map(of) };
}

/** The place that covers a path most closely, or the first one below it, or that of the whole. */
function anchorOf(anchors, path) {
  const covering = anchors.filter((anchor) => covers(anchor.dataset.findings, path));
  const closest = covering.reduce((a, b) => (b.dataset.findings.length > a.dataset.findings.length ? b : a), covering[0]);
  if (closest.dataset.findings !== '') return closest;
  return (path !== '' && anchors.find((anchor) => covers(path, anchor.dataset.findings))) || closest;
}

const controlAt = (path) => document.querySelector(`[data-at="${CSS.escape(path)}"]`);

export function placeOf(path) {
  const places = [...document.querySelectorAll('[data-place]')];
  const covering = places.filter((place) => covers(place.dataset.place, path));
  return covering.reduce((a, b) => (a && a.dataset.place.length >= b.dataset.place.length ? a : b), undefined)
    ?? (path === '' ? undefined : places.find((place) => covers(path, place.dataset.place)));
}
