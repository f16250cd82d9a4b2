// The parts of a form that there can be any number of, made from the templates of the page.

import { get, set } from './pointer.js';
import { show as showAnswer, showBoxes } from './controls.js';
import { showGrid } from './costs.js';
import { showKeys } from './keys.js';

/** Shows what the document holds in everything below an element. */
export function show(page, root) {
  for (const made of root.querySelectorAll('[data-row], [data-shown]')) made.remove();
  for (const control of root.querySelectorAll('[data-at]')) showAnswer(control, get(page.document, control.dataset.at));
  for (const boxes of root.querySelectorAll('[data-boxes]')) showBoxes(boxes, list(page, boxes.dataset.boxes));
  for (const keys of root.querySelectorAll('[data-keys]')) showKeys(page, keys);
  for (const grid of root.querySelectorAll('[data-grid]')) showGrid(page, grid);
  for (const rows of root.querySelectorAll('[data-rows]')) showRows(page, rows);
  for (const control of root.querySelectorAll('[data-switch]')) showVariant(page, control);
}

export function list(page, at) {
  const value = get(page.document, at);
  return Array.isArray(value) ? value : [];
}

function showRows(page, rows) {
  const template = rows.querySelector('template');
  list(page, rows.dataset.rows).forEach((_, index) => {
    const depth = rows.dataset.depth;
    const row = made(template.innerHTML.replaceAll(`{${depth}}`, index).replaceAll(`{#${depth}}`, index + 1));
    rows.append(row);
    show(page, row);
  });
}

// The text is the server's own, and the number is a number: nothing that people write passes here.
function made(markup) {
  const holder = document.createElement('template');
  holder.innerHTML = markup;
  return holder.content.firstElementChild;
}

export function addRow(page, at) {
  const rows = find('data-rows', at);
  const isRecord = rows.querySelector('template').content.querySelector('fieldset') !== null;
  set(page.document, at, [...list(page, at), isRecord ? {} : null]);
  redraw(page, rows);
  rows.lastElementChild.querySelector('input, textarea, select')?.focus();
}

export function removeRow(page, row) {
  const rows = row.parentElement;
  const at = rows.dataset.rows;
  const index = [...rows.querySelectorAll(':scope > [data-row]')].indexOf(row);
  const left = list(page, at).filter((_, i) => i !== index);
  set(page.document, at, left.length > 0 ? left : undefined);
  redraw(page, rows);
  find('data-add', at).focus();
}

function redraw(page, rows) {
  for (const row of rows.querySelectorAll(':scope > [data-row]')) row.remove();
  showRows(page, rows);
}

function showVariant(page, control) {
  const at = control.dataset.switch;
  for (const shown of document.querySelectorAll(`[data-shown="${CSS.escape(at)}"]`)) shown.remove();
  const templates = [...control.closest('fieldset').querySelectorAll('template[data-variant]')];
  const template = templates.find((one) => one.dataset.of === at && one.dataset.variant === control.value);
  if (!template) return undefined;
  const variant = made(template.innerHTML);
  template.before(variant);
  show(page, variant);
  return variant;
}

/** Another kind of record keeps the answers that it has too. */
export function switchVariant(page, control) {
  const at = control.dataset.switch;
  const variant = showVariant(page, control);
  const record = get(page.document, at) ?? {};
  const told = control.dataset.at.slice(at.length + 1);
  for (const name of Object.keys(record)) {
    const isShown = variant?.querySelector(`[data-place="${CSS.escape(`${at}/${name}`)}"]`);
    if (name !== told && !isShown) set(page.document, `${at}/${name}`, undefined);
  }
}

const find = (attribute, at) => document.querySelector(`[${attribute}="${CSS.escape(at)}"]`);
