// The search box: suggestions as one types, after the pattern of a combobox with a list.
import { ask } from '../core/ask.js';
import { h, fill } from '../core/dom.js';
import { here, to, toThing } from '../core/address.js';
import { type } from '../core/parts.js';
import { count, say } from '../core/say.js';

const WAIT = 120;

export function searchBox({ year }) {
  const list = h('ul', { id: 'suggestions', role: 'listbox', 'aria-label': say('search.suggestions'), hidden: true });
  const told = h('span', { class: 'unseen', role: 'status' });
  const place = here();
  const field = h('input', {
    id: 'search',
    type: 'search',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: 200,
    'aria-label': say('search'),
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'suggestions',
    placeholder: say('search.example'),
    value: place.view === 'find' ? (place.choices.get('text') ?? '') : '',
  });
  let found = [];
  let at = -1;
  let asked = new AbortController();
  let waiting = 0;

  function close() {
    asked.abort();
    clearTimeout(waiting);
    list.hidden = true;
    at = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  }

  function move(step) {
    if (list.hidden || found.length === 0) {
      return;
    }
    list.children[at]?.setAttribute('aria-selected', 'false');
    at = (at + step + found.length + (at < 0 && step < 0 ? 1 : 0)) % found.length;
    const option = list.children[at];
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option.id);
  }

  async function suggest() {
    const text = field.value.trim();
    asked.abort();
    if (text === '') {
      close();
      return;
    }
    asked = new AbortController();
    try {
      found = (await ask('suggest', { text, year: year ? Number(year) : null }, asked.signal)).suggest;
    } catch {
      // The search itself tells what is wrong; a suggestion is a help only
      return;
    }
    at = -1;
    field.removeAttribute('aria-activedescendant');
    fill(list, found.map(option));
    list.hidden = found.length === 0 || document.activeElement !== field;
    field.setAttribute('aria-expanded', String(!list.hidden));
    told.textContent = count('search.count', found.length);
  }

  function option(suggestion, index) {
    return h(
      'li',
      {
        id: `suggestion-${index}`,
        role: 'option',
        'aria-selected': 'false',
        onmousedown: (event) => event.preventDefault(),
        onclick: () => go(suggestion),
      },
      h('span', { class: 'text' }, marked(suggestion.text, suggestion.highlights)),
      type(suggestion.thing),
    );
  }

  function go(suggestion) {
    close();
    field.value = '';
    location.hash = toThing(suggestion.thing);
  }

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, WAIT);
  });
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      go(found[at]);
    }
  });

  return h(
    'search',
    {},
    h(
      'form',
      {
        class: 'box',
        onsubmit: (event) => {
          event.preventDefault();
          const text = field.value.trim();
          close();
          if (text) {
            location.hash = to('find', null, { text, year });
          }
        },
      },
      field,
      h('button', { type: 'submit', class: 'button' }, say('search.do')),
      list,
      told,
    ),
  );
}

/** A text with the places where words were found. */
export function marked(text, highlights) {
  const parts = [];
  let end = 0;
  for (const { from, to: until } of [...highlights].sort((one, other) => one.from - other.from)) {
    if (from >= end) {
      parts.push(text.slice(end, from), h('mark', {}, text.slice(from, until)));
      end = until;
    }
  }
  return [...parts, text.slice(end)];
}
