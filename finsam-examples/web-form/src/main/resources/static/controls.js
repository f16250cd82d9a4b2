// What stands in a control, and what stands for it in the document.

const NUMBER = /^-?\d{1,15}$/;
const same = (a, b) => String(a).trim().toLocaleLowerCase('sv') === String(b).trim().toLocaleLowerCase('sv');

/** Returns an answer as people read it; a period that is an object as its dates. */
function spoken(value) {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  return value.written ?? Object.values(value).filter((part) => typeof part === 'string').join(' – ');
}

export function show(control, value) {
  switch (control.dataset.as) {
    case 'choice': {
      const option = options(control).find((one) => one.dataset.value === value);
      control.value = option ? option.value : spoken(value);
      break;
    }
    case 'word':
    case 'yesno':
      choose(control, spoken(value));
      break;
    default:
      control.value = spoken(value);
  }
}

/** Chooses a word; one that is not on the list is added as it is written, so that it is not lost. */
function choose(select, word) {
  select.querySelector('[data-written]')?.remove();
  if (![...select.options].some((option) => option.value === word)) {
    const option = new Option(word, word);
    option.dataset.written = '';
    select.add(option);
  }
  select.value = word;
}

export function answer(control) {
  const text = control.value;
  if (text.trim() === '') return undefined;
  switch (control.dataset.as) {
    case 'number': {
      const digits = text.replace(/\s/g, '');
      return NUMBER.test(digits) ? Number(digits) : text;
    }
    case 'choice':
      return options(control).find((one) => same(one.value, text))?.dataset.value ?? text;
    case 'yesno':
      return text === 'true' ? true : text === 'false' ? false : text;
    default:
      return text;
  }
}

const options = (control) => [...(control.list?.options ?? [])];

export function showBoxes(boxes, words) {
  for (const box of boxes.querySelectorAll('input')) box.checked = words.some((word) => stands(box, word));
}

/** Returns the words of a row of boxes; those that no box stands for stay. */
export function boxed(box, words) {
  const others = words.filter((word) => !stands(box, word));
  return box.checked ? [...others, box.value] : others;
}

const stands = (box, word) => word === box.value || same(word, box.parentElement.textContent);
