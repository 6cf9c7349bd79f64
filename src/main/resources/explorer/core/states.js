// What is shown where there is nothing to show: each state says what to do.
import { h, fill } from './dom.js';
import { to } from './address.js';
import { say } from './say.js';

const UNTIL_TOLD = 300;
const UNTIL_SLOW = 4000;

/** A place that tells how its content is coming along, and puts it in when it is there. */
export function coming(work, show, signal) {
  const place = h('div', { class: 'coming', 'aria-busy': 'true' });
  const told = h('p', { class: 'faint', role: 'status' });
  const timers = [
    setTimeout(
      () => fill(place, h('div', { class: 'bones' }, h('i'), h('i'), h('i')), fill(told, say('coming'))),
      UNTIL_TOLD,
    ),
    setTimeout(() => fill(told, say('coming.slow')), UNTIL_SLOW),
  ];
  const end = (...content) => {
    timers.forEach(clearTimeout);
    place.removeAttribute('aria-busy');
    fill(place, ...content);
  };
  place.done = work()
    .then((found) => {
      if (!signal?.aborted) {
        end(show(found));
      }
    })
    .catch((trouble) => {
      if (!signal?.aborted) {
        end(troubled(trouble));
      }
    });
  return place;
}

function troubled(trouble) {
  const why = trouble.why ?? 'BROKEN';
  if (!trouble.why) {
    console.error(trouble);
  }
  return notice(
    say(`state.${why}`),
    say(`state.${why}.do`),
    h(
      'button',
      { type: 'button', class: 'button', onclick: () => dispatchEvent(new Event('hashchange')) },
      say('again'),
    ),
    h('a', { href: to('start') }, say('nav.start')),
    trouble.why === 'REFUSED' ? h('p', { class: 'faint', lang: 'en' }, trouble.message) : null,
  );
}

/** Where nothing else was shown, the state is the page. */
function alone() {
  return !document.querySelector('main h1');
}

/** A state with a heading, what to do, and where to go on. */
export function notice(heading, advice, ...ways) {
  return h(
    'div',
    { class: 'notice', role: 'status' },
    h(alone() ? 'h1' : 'h2', {}, heading),
    h('p', {}, advice),
    h('div', { class: 'ways' }, ways),
  );
}

export function gone() {
  return notice(say('state.GONE'), say('state.GONE.do'), h('a', { href: to('start') }, say('nav.start')));
}
