// The live part of a preview: it draws what its server prints, and keeps the place and the size.
const desk = byId('desk');
let state = null;

function field(name, words, input) {
  input.name = name;
  input.id = 'desk-' + name;
  return make('label', {for: 'desk-' + name}, words + ' ', input);
}

function choose() {
  const choice = {};
  for (const name of ['style', 'look']) choice[name] = desk.elements[name].value;
  for (const name of ['size', 'leading', 'columns', 'title']) choice[name] = +desk.elements[name].value;
  post('choice', choice);
}

async function post(path, body) {
  const answer = await fetch(path, {method: 'POST', headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(body)});
  const text = await answer.text();
  if (path !== 'choice') byId('told').textContent = text;
  return answer.ok;
}

function slider(name, words, most, step) {
  const input = make('input', {type: 'range', min: 0, max: most, step, value: 0});
  const output = make('output', {for: 'desk-' + name}, 'as the style');
  input.addEventListener('input', () => {
    output.value = !+input.value ? 'as the style' : name === 'columns' ? input.value : input.value / 4 + ' pt';
  });
  input.addEventListener('change', choose);
  const label = field(name, words, input);
  label.append(' ', output);
  return label;
}

function build() {
  const select = (name, values, empty) => {
    const list = make('select', {onchange: choose}, ...(empty ? [make('option', {value: ''}, empty)] : []),
        ...values.map(value => make('option', {value}, value)));
    return field(name, name, list);
  };
  const styles = state.styles.includes(state.choice.style) ? state.styles : [state.choice.style, ...state.styles];
  desk.replaceChildren(select('style', styles), select('look', state.looks, 'as the style'),
      slider('size', 'size', 64, 1), slider('leading', 'leading', 96, 1), slider('columns', 'columns', 8, 1),
      slider('title', 'title', 400, 2),
      make('button', {type: 'button', id: 'keep', onclick: () => post('style', {})}, 'Write style file'),
      make('button', {type: 'button', id: 'show-web', 'aria-pressed': 'false', onclick: web}, 'Web'),
      make('a', {href: 'word', id: 'word'}, 'Word'));
  desk.elements.style.value = state.choice.style;
  desk.elements.look.value = state.choice.look;
  for (const name of ['size', 'leading', 'columns', 'title']) {
    desk.elements[name].value = state.choice[name];
    desk.elements[name].dispatchEvent(new Event('input'));
  }
  desk.hidden = false;
}

function web() {
  const button = byId('show-web');
  const on = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', on);
  byId('web')?.remove();
  byId('pages').querySelectorAll('figure').forEach(figure => { figure.hidden = on; });
  if (on) byId('pages').prepend(make('iframe', {id: 'web', title: 'The edition as a web page', src: 'web'}));
}

async function update() {
  const answer = await fetch('state');
  if (!answer.ok) return;
  const next = await answer.json();
  if (state && next.version < state.version) return;
  const first = !state;
  state = next;
  byId('fault').textContent = state.fault;
  byId('fault').hidden = !state.fault;
  const text = JSON.stringify(state.proof);
  if (text !== update.drawn) {
    update.drawn = text;
    data = state.proof;
    const places = ['pages', 'panels'].map(id => [byId(id), byId(id).scrollTop, byId(id).scrollLeft]);
    const [x, y] = [scrollX, scrollY];
    draw();
    if (!byId('role').options.length) {
      byId('role').append(...data.roles.map(value => make('option', {value}, value)));
    }
    places.forEach(([element, top, left]) => { element.scrollTop = top; element.scrollLeft = left; });
    scrollTo(x, y);
    if (byId('web')) byId('web').src = 'web';
  }
  if (first) build();
  document.body.dataset.version = state.version;
}

new EventSource('events').onmessage = update;
