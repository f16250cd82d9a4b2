// The cost compilation as tables: years side by side, lines below each other. The server adds up.

import { get, set } from './pointer.js';
import { show as showAnswer } from './controls.js';
import { button, element, input } from './element.js';
import { plot } from './plot.js';

const array = (value) => (Array.isArray(value) ? value : []);
const columnsOf = (table) =>
  Math.max(array(table.years).length, array(table.totals).length, ...array(table.lines).map((line) => array(line?.amounts).length));

export function showGrid(page, grid) {
  const at = grid.dataset.grid;
  const table = get(page.document, at) ?? {};
  const columns = columnsOf(table);
  const labels = JSON.parse(grid.dataset.labels);
  const frame = { page, grid, at, columns, labels };
  const made = element('table', {}, head(frame), body(frame, array(table.lines)), foot(frame));
  for (const old of grid.querySelectorAll(':scope > :not(template)')) old.remove();
  grid.append(kinds(grid, at), element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': labels.lines }, made), tools(frame));
  for (const control of made.querySelectorAll('[data-at]')) showAnswer(control, get(page.document, control.dataset.at));
}

const listId = (at) => `kinds${at.replaceAll('/', '-')}`;

function kinds(grid, at) {
  const template = grid.querySelector('template[data-kinds]');
  return element('datalist', { id: listId(at) }, ...(template ? [template.content.cloneNode(true)] : []));
}

function head({ page, grid, at, columns, labels }) {
  const row = element('tr', {},
    element('th', { scope: 'col' }, labels['line.kind']),
    element('th', { scope: 'col' }, labels['line.specification']));
  for (let i = 0; i < columns; i++) {
    const label = `${page.texts('year')} ${i + 1}`;
    row.append(element('th', { scope: 'col', class: 'year' },
      input({ at: `${at}/years/${i}`, as: 'number', label }),
      button('×', page.texts('removeYear', i + 1), () => removeColumn(page, grid, i), 'remove')));
  }
  row.append(element('th', { scope: 'col' }, page.texts('sum')), element('td'));
  return element('thead', {}, row);
}

function body(frame, lines) {
  return element('tbody', {}, ...lines.map((_, index) => line(frame, index)));
}

function line({ page, grid, at, columns, labels }, index) {
  const here = `${at}/lines/${index}`;
  const named = `${page.texts('line')} ${index + 1}`;
  const cell = (control) => element('td', {}, control);
  const row = element('tr', {},
    cell(input({ at: `${here}/kind`, as: 'choice', label: `${named}, ${labels['line.kind']}`, list: listId(at) })),
    cell(input({ at: `${here}/specification`, as: 'text', label: `${named}, ${labels['line.specification']}`, tag: 'textarea' })));
  for (let i = 0; i < columns; i++) {
    row.append(cell(input({ at: `${here}/amounts/${i}`, as: 'number', label: `${named}, ${page.texts('year')} ${i + 1}` })));
  }
  row.append(
    element('td', {}, input({ at: `${here}/total`, as: 'number', label: `${named}, ${page.texts('sum')}` }), computed(`${at}/lines/${index}`)),
    cell(button('×', page.texts('removeLine', index + 1), () => removeLine(page, grid, index), 'remove')));
  return row;
}

function foot({ page, at, columns }) {
  const stated = element('tr', {}, element('th', { scope: 'row', colspan: '2' }, page.texts('stated')));
  const sums = element('tr', { class: 'computed' }, element('th', { scope: 'row', colspan: '2' }, page.texts('computed')));
  for (let i = 0; i < columns; i++) {
    const label = `${page.texts('stated')}, ${page.texts('year')} ${i + 1}`;
    stated.append(element('td', {}, input({ at: `${at}/totals/${i}`, as: 'number', label })));
    sums.append(element('td', {}, computed(`${at}/columns/${i}`)));
  }
  stated.append(element('td', {}, input({ at: `${at}/grandTotal`, as: 'number', label: page.texts('stated') })), element('td'));
  sums.append(element('td', {}, computed(`${at}/grand`)), element('td'));
  return element('tfoot', {}, stated, sums);
}

const computed = (place) => element('output', { 'data-computed': place });

function tools({ page, grid, at, columns }) {
  const lines = () => array(get(page.document, `${at}/lines`));
  return element('p', { class: 'tools' },
    button(page.texts('addLine'), '', () => {
      set(page.document, `${at}/lines`, [...lines(), {}]);
      again(page, grid, 'tbody tr:last-child input');
    }),
    button(page.texts('addYear'), '', () => {
      const years = array(get(page.document, `${at}/years`));
      set(page.document, `${at}/years`, [...years, ...Array(columns + 1 - years.length).fill(null)]);
      again(page, grid, 'thead th.year:last-of-type input');
    }));
}

function removeColumn(page, grid, index) {
  const at = grid.dataset.grid;
  const rows = [`${at}/years`, `${at}/totals`, ...array(get(page.document, `${at}/lines`)).map((_, i) => `${at}/lines/${i}/amounts`)];
  for (const row of rows) {
    const cells = array(get(page.document, row)).filter((_, i) => i !== index);
    if (get(page.document, row)) set(page.document, row, cells.length > 0 ? cells : undefined);
  }
  again(page, grid, 'button');
}

function removeLine(page, grid, index) {
  const lines = `${grid.dataset.grid}/lines`;
  const left = get(page.document, lines).filter((_, i) => i !== index);
  set(page.document, lines, left.length > 0 ? left : undefined);
  again(page, grid, '.tools button');
}

function again(page, grid, focus) {
  showGrid(page, grid);
  [...grid.querySelectorAll(focus)].pop()?.focus();
  page.changed(grid);
}

/** Shows what the server added up. */
export function showTotals(page, totals) {
  for (const grid of page.form.querySelectorAll('[data-grid]')) {
    const at = grid.dataset.grid;
    const table = totals.tables[Number(at.split('/').pop())];
    if (!table) continue;
    table.columns.forEach((total, i) => showTotal(page, `${at}/columns/${i}`, total));
    table.lines.forEach((total, i) => showTotal(page, `${at}/lines/${i}`, total));
    showTotal(page, `${at}/grand`, table.grand);
  }
  for (const figure of page.form.querySelectorAll('[data-plot]')) plot(figure, totals.years, page);
}

function showTotal(page, place, total) {
  const cell = page.form.querySelector(`[data-computed="${CSS.escape(place)}"]`);
  if (!cell) return;
  const verdict = total.agrees === null ? '' : page.texts(total.agrees ? 'agrees' : 'differs');
  cell.className = total.agrees === false ? 'differs' : '';
  cell.replaceChildren(total.computed ?? '–');
  if (verdict !== '') cell.append(element('small', {}, `${total.agrees ? '✓' : '≠'} ${verdict}`));
}
