// Shows the rules that hold every word that is searched for.

const rules = [...document.querySelectorAll('#rules > li')].map((item) => ({ item, text: item.textContent.toLocaleLowerCase('sv') }));
const search = document.querySelector('#search');
const found = document.querySelector('#found');

function show() {
  const words = search.value.toLocaleLowerCase('sv').split(/\s+/).filter((word) => word !== '');
  let shown = 0;
  for (const { item, text } of rules) {
    item.hidden = !words.every((word) => text.includes(word));
    if (!item.hidden) shown += 1;
  }
  found.textContent = found.dataset.text.replace('{shown}', shown).replace('{all}', rules.length);
}

search.addEventListener('input', show);
show();
