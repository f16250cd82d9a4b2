// Elements that the scripts make. Texts are set as texts, never as markup.

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function button(text, label, action, name = '') {
  const made = element('button', { type: 'button', class: name }, text);
  if (label !== '') {
    made.setAttribute('aria-label', label);
    made.title = label;
  }
  made.addEventListener('click', action);
  return made;
}

export function input({ at, as, label, list, tag = 'input' }) {
  const made = element(tag, { 'aria-label': label, 'data-as': as });
  if (at !== undefined) made.dataset.at = at;
  if (list !== undefined) made.setAttribute('list', list);
  if (as === 'number') made.inputMode = 'decimal';
  if (tag === 'textarea') made.rows = 1;
  return made;
}
