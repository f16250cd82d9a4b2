// The cost of each year as bars. The amounts stand beside the bars as text: the picture adds nothing that it hides.

const SVG = 'http://www.w3.org/2000/svg';
const [WIDTH, ROW, LABEL, VALUE] = [720, 36, 90, 150];

function shape(name, attributes, text) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

export function plot(figure, years, page) {
  figure.replaceChildren();
  if (years.length === 0) return;
  const caption = document.createElement('figcaption');
  caption.textContent = page.texts('plot');
  const named = (year) => (year.isYear ? year.year : `${page.texts('noyear')}${year.year === '' ? '' : ` (”${year.year}”)`}`);
  const drawing = shape('svg', {
    viewBox: `0 0 ${WIDTH} ${ROW * years.length}`,
    role: 'img',
    'aria-label': years.map((year) => `${named(year)}: ${year.text}`).join('; '),
  });
  const most = Math.max(...years.map((year) => Math.abs(year.kronor)), 1);
  years.forEach((year, i) => {
    const y = i * ROW;
    const width = (Math.abs(year.kronor) / most) * (WIDTH - LABEL - VALUE);
    drawing.append(
      shape('text', { x: 0, y: y + 23 }, named(year)),
      shape('rect', { x: LABEL, y: y + 6, width: Math.max(width, 1), height: ROW - 12, class: year.isYear ? 'bar' : 'bar odd' }),
      shape('text', { x: LABEL + width + 8, y: y + 23 }, year.text),
    );
  });
  figure.append(caption, drawing);
}
