// Amounts by year: the year is typed in as well.

import { get, set } from './pointer.js';
import { answer, show } from './controls.js';
import { button, input } from './element.js';

export function showKeys(page, keys) {
  const at = keys.dataset.keys;
  const entries = Object.entries(get(page.document, at) ?? {});
  draw(page, keys, entries);
}

function draw(page, keys, entries) {
  keys.replaceChildren(
    ...entries.map(([key, value], i) => {
      const row = document.createElement('div');
      row.className = 'key';
      const name = input({ as: 'text', label: `${page.texts('key')} ${i + 1}` });
      const amount = input({ as: 'number', label: `${page.texts('value')} ${i + 1}` });
      show(name, key);
      show(amount, value);
      row.append(name, amount, button('×', page.texts('removeKey', key), () => {
        row.remove();
        store(page, keys);
      }, 'remove'));
      row.addEventListener('change', () => store(page, keys));
      return row;
    }),
    button(page.texts('addKey'), '', () => {
      draw(page, keys, [...read(keys), ['', undefined]]);
      keys.querySelector('.key:last-of-type input').focus();
    }),
  );
}

function read(keys) {
  return [...keys.querySelectorAll('.key')].map((row) => {
    const [name, amount] = row.querySelectorAll('input');
    return [name.value, answer(amount)];
  });
}

function store(page, keys) {
  const named = read(keys).filter(([key, value]) => key.trim() !== '' && value !== undefined);
  set(page.document, keys.dataset.keys, named.length > 0 ? Object.fromEntries(named) : undefined);
  page.changed(keys);
}
