'use strict';
// The page of a proof. All that it shows is in the data; a preview asks its own server for new data.
let data = JSON.parse(document.getElementById('data').textContent);
const byId = id => document.getElementById(id);
const layers = [['CREDITS', 'Credits'], ['JOINS', 'Joins'], ['HEADS', 'Titles and headings'], ['FINDINGS', 'Findings'],
  ['FIT', 'Overset and holes'], ['GRID', 'Grid and lines'], ['ORDER', 'Reading order'], ['CHANGES', 'Changes']];
const rulings = [['not-credit', 'no credit'], ['credit', 'a credit'], ['heading', 'a heading'],
  ['no-heading', 'no heading'], ['title', 'the title'], ['deck', 'the deck'], ['caption', 'a caption'],
  ['text', 'text'], ['join', 'joined to what is before'], ['no-join', 'a paragraph of its own']];
let zoom = 1;
let marks = [];
let pending = null;

function make(name, values, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(values || {})) {
    if (key === 'class') element.className = value;
    else if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value);
  }
  element.append(...content);
  return element;
}

function place(element, page, [x, y, width, height]) {
  element.style.left = 100 * x / page.width + '%';
  element.style.top = 100 * y / page.height + '%';
  element.style.width = 100 * width / page.width + '%';
  element.style.height = 100 * height / page.height + '%';
  return element;
}

const at = item => (item.source < 0 ? '' : data.sources[item.source].name) + ':' + item.line + ':' + item.column;
const finding = item => at(item) + ' ' + item.detail.replace(/^says: /, '') + ' [' + item.title + ']';

function drawPages() {
  const pages = byId('pages');
  data.pages.forEach((page, index) => {
    let figure = pages.children[index];
    if (!figure) {
      figure = make('figure', {}, make('div', {class: 'sheet'}), make('figcaption', {}), make('div', {class: 'stamp'},
          make('span', {}, '一校'), make('span', {}, '二校'), make('span', {}, '三校')));
      pages.append(figure);
    }
    drawPage(figure, page);
  });
  while (pages.children.length > data.pages.length) pages.lastChild.remove();
}

function drawPage(figure, page) {
  const sheet = figure.firstChild;
  let picture = sheet.querySelector('img');
  if (!picture) {
    picture = make('img', {alt: ''});
    sheet.append(picture);
    sheet.addEventListener('click', event => pick(event, sheet));
  }
  sheet.dataset.page = page.number;
  sheet.style.aspectRatio = page.width + ' / ' + page.height;
  if (picture.dataset.picture !== page.hash) {
    picture.dataset.picture = page.hash;
    picture.src = page.picture;
  }
  picture.alt = 'Page ' + page.number;
  figure.children[1].textContent = 'Page ' + page.number + ' of ' + data.pages.length;
  sheet.querySelectorAll(':scope > :not(img)').forEach(old => old.remove());
  sheet.style.setProperty('--leading', 100 * page.leading / (page.columns[0] ? page.columns[0][3] : 1) + '%');
  page.columns.forEach(column => sheet.append(place(make('div', {class: 'grid', 'aria-hidden': 'true'}), page, column)));
  const column = page.columns[0];
  for (let line = 4; column && !page.vertical && (line + 1) * page.leading <= column[3] + 1; line += 5) {
    const row = make('span', {class: 'rows', 'aria-hidden': 'true'}, String(line + 1));
    row.style.top = 100 * (column[1] + line * page.leading) / page.height + '%';
    sheet.append(row);
  }
  page.order.forEach((spot, number) => {
    const flag = make('span', {class: 'order', 'aria-hidden': 'true'}, String(number + 1));
    flag.style.left = 100 * spot[0] / page.width + '%';
    flag.style.top = 100 * spot[1] / page.height + '%';
    sheet.append(flag);
  });
  page.holes.forEach(hole => sheet.append(place(make('div', {class: 'hole', 'aria-hidden': 'true'}), page, hole)));
  data.items.forEach((item, index) => item.spots.filter(spot => spot[0] === page.number).forEach((spot, part) => {
    const whole = part === 0 && spot === item.spots[0];
    const mark = whole
      ? make('button', {type: 'button', class: 'mark ' + item.layer, 'data-item': index,
          'aria-label': item.title + ', line ' + item.line,
          onfocus: () => tell(item, index), onclick: event => { event.stopPropagation(); follow(item, index); }})
      : make('span', {class: 'mark ' + item.layer, 'aria-hidden': 'true', 'data-item': index,
          onclick: event => { event.stopPropagation(); follow(item, index); }});
    mark.addEventListener('mouseenter', () => tell(item, index));
    sheet.append(place(mark, page, spot.slice(1)));
  }));
}

function tell(item, index) {
  const told = byId('told');
  told.replaceChildren(make('strong', {class: item.layer}, item.title), item.detail + '\n' + at(item) + '\n');
  if (item.end > item.start && item.source >= 0) {
    told.append(make('button', {type: 'button', onclick: () => rule(item.source, item.start, item.end)},
        'This is wrong'));
  }
  document.querySelectorAll('.mark').forEach(mark => mark.classList.toggle('on', +mark.dataset.item === index));
}

function follow(item, index) {
  tell(item, index);
  if (item.source >= 0) lineOf(item.source, item.line, true);
}

function lineOf(source, line, scrolls) {
  document.querySelectorAll('.source li.on').forEach(old => old.classList.remove('on'));
  const found = byId('s' + source + '-' + line);
  if (found) {
    found.classList.add('on');
    if (scrolls) found.scrollIntoView({block: 'center'});
  }
}

// A click on a printed line leads to its line of the source.
function pick(event, sheet) {
  const page = data.pages.find(each => each.number === +sheet.dataset.page);
  const box = sheet.getBoundingClientRect();
  const x = (event.clientX - box.left) / box.width * page.width;
  const y = (event.clientY - box.top) / box.height * page.height;
  const line = page.lines.find(each => x >= each[0] && x <= each[0] + each[2] && y >= each[1] - 2
      && y <= each[1] + each[3] + 2);
  if (line && line[4] >= 0) lineOf(line[4], line[6], true);
}

// A line number leads to the printed lines.
function show(source, line) {
  lineOf(source, line, false);
  document.querySelectorAll('.here').forEach(old => old.remove());
  let first = null;
  data.pages.forEach((page, index) => page.lines
      .filter(each => each[4] === source && each[6] <= line && each[7] >= line)
      .forEach(each => {
        const here = place(make('div', {class: 'here', 'aria-hidden': 'true'}), page, each);
        byId('pages').children[index].firstChild.append(here);
        first = first || here;
      }));
  if (first) first.scrollIntoView({block: 'center'});
  const told = byId('told');
  const start = lineStart(data.sources[source].text, line);
  const text = data.sources[source].text.slice(start).split(/\r?\n/, 1)[0];
  told.replaceChildren(make('strong', {}, 'line ' + line), first ? 'printed\n' : 'not printed as text\n');
  if (text.trim()) {
    told.append(make('button', {type: 'button', onclick: () => {
      const lead = text.length - text.trimStart().length;
      const mark = /^(#+\s+|[-*+>]\s+)/.exec(text.trimStart());
      const from = start + lead + (mark ? mark[0].length : 0);
      rule(source, from, start + text.trimEnd().length);
    }}, 'Say what it is'));
  }
}

function lineStart(text, line) {
  let start = 0;
  for (let i = 1; i < line; i++) {
    start = text.indexOf('\n', start) + 1;
  }
  return start;
}

function drawSources() {
  byId('source').replaceChildren(...data.sources.map((source, index) => make('section', {'aria-label': source.name},
      make('h2', {}, source.name),
      make('ol', {class: 'source', lang: data.language}, ...source.text.split(/\r?\n/).map((text, number) => make('li',
          {id: 's' + index + '-' + (number + 1)},
          make('button', {type: 'button', 'aria-label': 'Line ' + (number + 1) + ' on the page',
            onclick: () => show(index, number + 1)}, String(number + 1)), make('span', {}, text || '\u00a0')))))));
}

function drawLists() {
  const open = data.items.map((item, index) => [item, index]);
  const list = (filter, words) => open.filter(([item]) => filter(item)).map(([item, index]) => make('li', {},
      make('button', {type: 'button', class: item.layer, onclick: () => {
        follow(item, index);
        const spot = document.querySelector('.mark[data-item="' + index + '"]');
        if (spot) spot.closest('figure').scrollIntoView({block: 'nearest'});
      }}, words(item))));
  const found = item => item.layer === 'FINDINGS' || item.layer === 'FIT';
  byId('findings').replaceChildren(...list(found, finding));
  byId('copied').value = data.items.filter(found).map(finding).join('\n');
  const changes = list(item => item.layer === 'CHANGES', item => item.title + ': ' + item.detail);
  byId('changed').hidden = !data.compared;
  byId('changes').replaceChildren(...(changes.length ? changes : [make('li', {}, 'nothing differs')]));
  byId('fit').replaceChildren(...data.fit.map(line => make('li', {}, line)));
  const head = data.ledger.header;
  byId('ledger').replaceChildren(make('table', {}, make('thead', {}, make('tr', {}, ...head.map(name =>
      make('th', {scope: 'col'}, name)))), make('tbody', {}, ...data.ledger.rows.map(row => make('tr', {},
      ...row.map(cell => make('td', {}, cell)))))));
}

function drawLayers() {
  byId('layers').replaceChildren(...layers.map(([name, words]) => {
    const box = make('input', {type: 'checkbox', id: 'layer-' + name, onchange: () =>
      document.body.classList.toggle('show-' + name, box.checked)});
    box.checked = ['CREDITS', 'FINDINGS', 'CHANGES'].includes(name);
    document.body.classList.toggle('show-' + name, box.checked);
    return make('label', {for: 'layer-' + name}, box, ' ' + words);
  }));
}

function size(factor) {
  const pages = byId('pages');
  const middle = (pages.scrollTop + pages.clientHeight / 2) / pages.scrollHeight;
  zoom = Math.min(4, Math.max(.25, zoom * factor));
  pages.style.setProperty('--zoom', zoom);
  byId('zoom').value = Math.round(zoom * 100) + ' %';
  pages.scrollTop = middle * pages.scrollHeight - pages.clientHeight / 2;
}

// Corrections: words, the characters beside them, and their number among equal ones.
function rule(source, start, end) {
  const text = data.sources[source].text;
  pending = {source, start, end};
  byId('quote').textContent = text.slice(start, end);
  byId('ruling').showModal();
}

function quoted({source, start, end}) {
  const text = data.sources[source].text;
  const quote = text.slice(start, end);
  let of = 0;
  let occurrence = 1;
  for (let found = text.indexOf(quote); found >= 0; found = text.indexOf(quote, found + 1)) {
    of++;
    if (found === start) occurrence = of;
  }
  return {source: data.sources[source].name.replace(/^.*[\\/]/, ''), quote, before: text.slice(Math.max(0, start - 16), start),
    after: text.slice(end, end + 16), occurrence, of, offset: start};
}

function mark() {
  const correction = quoted(pending);
  correction.is = byId('is').value;
  if (correction.is === 'credit') {
    correction.role = byId('role').value;
    correction.people = byId('names').value.split(/[,，、]/).map(name => ({name: name.trim()})).filter(each => each.name);
    if (!correction.people.length) return;
  }
  if (data.preview) {
    fetch('corrections', {method: 'POST', headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({file: data.sources[pending.source].name, correction})});
    return;
  }
  marks.push(correction);
  byId('marks').hidden = false;
  byId('marks').open = true;
  byId('marked').append(make('li', {}, correction.quote + ' is ' + correction.is));
  byId('take').href = 'data:application/json;charset=utf-8,'
      + encodeURIComponent(JSON.stringify({corrections: data.corrections.concat(marks)}, null, 2) + '\n');
}

function draw() {
  drawPages();
  drawSources();
  drawLists();
}

byId('is').append(...rulings.map(([value, words]) => make('option', {value}, words)));
byId('role').append(...data.roles.map(value => make('option', {value}, value)));
byId('is').addEventListener('change', () => byId('ruling').classList.toggle('credit', byId('is').value === 'credit'));
byId('ruling').addEventListener('close', () => { if (byId('ruling').returnValue === 'save') mark(); });
byId('smaller').addEventListener('click', () => size(1 / 1.25));
byId('larger').addEventListener('click', () => size(1.25));
byId('print').addEventListener('click', () => window.print());
byId('copy').addEventListener('click', async () => {
  const text = byId('copied');
  try {
    await navigator.clipboard.writeText(text.value);
  } catch {
    text.select();
    document.execCommand('copy');
  }
  byId('told').textContent = 'copied';
});
drawLayers();
draw();
