// The page: a head that stays, and one view at a time as the address says.
import { h, fill, mark } from './core/dom.js';
import { here, to } from './core/address.js';
import { chosen, languages, say, speak, start } from './core/say.js';
import { notice } from './core/states.js';
import { searchBox } from './search/box.js';
import * as startView from './views/start.js';
import * as threadView from './views/thread.js';
import * as thingView from './views/thing.js';
import * as decisionView from './views/decision.js';
import * as gapsView from './views/gaps.js';
import * as findView from './views/find.js';

const VIEWS = {
  start: startView,
  thread: threadView,
  thing: thingView,
  decision: decisionView,
  gaps: gapsView,
  find: findView,
};

const skip = h('a', { class: 'skip', href: '#main' });
const head = h('header', { class: 'head' });
const main = h('main', { id: 'main', tabindex: -1 });
const foot = h('footer', { class: 'foot' });
let leaving = new AbortController();
let before = null;

skip.addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});

function show(moved) {
  leaving.abort();
  leaving = new AbortController();
  const place = here();
  drawHead(place);
  const view = VIEWS[place.view];
  if (!view || (view.needsId && !place.id)) {
    title(say('state.NO_VIEW'));
    fill(main);
    fill(main, notice(say('state.NO_VIEW'), say('state.NO_VIEW.do'), h('a', { href: to('start') }, say('nav.start'))));
    return;
  }
  const other = before?.view !== place.view || before?.id !== place.id;
  before = place;
  const left = leaving.signal;
  main.className = `view-${place.view}`;
  fill(main, view.show({ ...place, signal: left, title: (text) => !left.aborted && title(text) }));
  if (moved && other) {
    scrollTo(0, 0);
    main.focus({ preventScroll: true });
    atHeading(left);
  }
}

/** Reading goes on at the new view's heading, as soon as that is there, unless the reader has gone elsewhere. */
function atHeading(left) {
  const heading = main.querySelector('h1');
  if (heading && document.activeElement === main) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  } else if (!heading) {
    const coming = new MutationObserver(() => {
      if (main.querySelector('h1')) {
        coming.disconnect();
        atHeading(left);
      }
    });
    coming.observe(main, { childList: true, subtree: true });
    left.addEventListener('abort', () => coming.disconnect());
  }
}

function title(text) {
  document.title = `${text} – ${say('name')}`;
}

function drawHead({ view, choices }) {
  const year = choices.get('year');
  const ways = [
    ['start', say('nav.start')],
    ['gaps', say('nav.gaps')],
    ['find', say('nav.find')],
  ];
  fill(
    head,
    h(
      'a',
      { class: 'brand', href: to('start', null, { year }) },
      mark(['M4 2v3c0 4 8 2 8 6v3'], 'brand-mark'),
      h('span', {}, say('name')),
    ),
    searchBox({ year }),
    h(
      'nav',
      { class: 'ways', 'aria-label': say('nav') },
      ways.map(([name, text]) =>
        h('a', { href: to(name, null, { year }), 'aria-current': view === name ? 'page' : null }, text),
      ),
    ),
    h(
      'div',
      { class: 'tongues', role: 'group', 'aria-label': say('language') },
      languages().map((each) =>
        h(
          'button',
          {
            type: 'button',
            lang: each,
            'aria-pressed': String(each === chosen()),
            onclick: async () => {
              await speak(each);
              drawFrame();
              show(false);
              head.querySelector(`.tongues [lang=${each}]`).focus();
            },
          },
          each === 'sv' ? 'Svenska' : 'English',
        ),
      ),
    ),
  );
}

function drawFrame() {
  skip.textContent = say('skip');
  fill(
    foot,
    h(
      'p',
      {},
      say('foot'),
      ' ',
      h('a', { href: 'graphiql' }, 'GraphiQL'),
      ' · ',
      h('a', { href: 'graphql/schema' }, say('foot.schema')),
    ),
  );
}

await start();
drawFrame();
document.body.append(skip, head, main, foot);
addEventListener('hashchange', () => show(true));
show(false);
