// What is said, in the language that was chosen, from one catalogue for each: texts/sv.json, texts/en.json.

const KEPT = 'redthread.language';
const LANGUAGES = ['sv', 'en'];
const DATA = 'sv';
const catalogues = new Map();
let language = 'sv';
let texts = {};

export function languages() {
  return LANGUAGES;
}

export function chosen() {
  return language;
}

/** The language in which things are written, where that isn't the page's: a voice must read them in it. */
export function written() {
  return language === DATA ? null : DATA;
}

/** The language of this visit: the one chosen before, else what the browser asks for, else Swedish. */
export async function start() {
  let wanted = null;
  try {
    wanted = localStorage.getItem(KEPT);
  } catch {
    // A browser that keeps nothing asks anew
  }
  const asked = navigator.languages.map((each) => each.slice(0, 2));
  await speak(LANGUAGES.includes(wanted) ? wanted : (asked.find((each) => LANGUAGES.includes(each)) ?? 'sv'), false);
}

export async function speak(wanted, keep = true) {
  texts = await catalogue(wanted);
  language = wanted;
  document.documentElement.lang = wanted;
  if (keep) {
    try {
      localStorage.setItem(KEPT, wanted);
    } catch {
      // Then it holds for this visit
    }
  }
}

async function catalogue(wanted) {
  if (!catalogues.has(wanted)) {
    const file = await fetch(new URL(`../texts/${wanted}.json`, import.meta.url));
    catalogues.set(wanted, await file.json());
  }
  return catalogues.get(wanted);
}

/** A text by its name; {word} in it is put in. */
export function say(name, words = {}) {
  return put(texts[name] ?? name, words);
}

/** What a value of an enumeration of the schema is called: term('ThingType', 'ASSIGNMENT'). */
export function term(enumeration, value) {
  return texts[`${enumeration}.${value}`] ?? value;
}

/** "1 gap", "12 gaps": the texts NAME.one and NAME.many. */
export function count(name, number) {
  return put(texts[`${name}.${number === 1 ? 'one' : 'many'}`] ?? name, { number: whole(number) });
}

/** The same functions in another language, for a copy in it. */
export async function speaker(wanted) {
  const other = await catalogue(wanted);
  return {
    say: (name, words = {}) => put(other[name] ?? name, words),
    term: (enumeration, value) => other[`${enumeration}.${value}`] ?? value,
    money: (amount) => moneyIn(wanted, amount, other),
    day: (date) => dayIn(wanted, date),
  };
}

function put(text, words) {
  return text.replace(/\{(\w+)\}/g, (all, word) => (word in words ? String(words[word]) : all));
}

export function whole(number) {
  return new Intl.NumberFormat(language).format(number);
}

export function percent(number) {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(number);
}

/** A day: 29 november 2022. */
export function day(date) {
  return dayIn(language, date);
}

function dayIn(tongue, date) {
  const locale = tongue === 'sv' ? 'sv-SE' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** Exact kronor as text, shown in millions as plans print them: 8,0 mnkr. Nothing is rounded away. */
export function money(amount) {
  return moneyIn(language, amount, texts);
}

function moneyIn(tongue, amount, words) {
  if (amount === null || amount === undefined) {
    return words['money.unknown'];
  }
  const [, sign, kronor, oren] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount);
  const filled = kronor.padStart(7, '0');
  const fraction = (filled.slice(-6) + (oren ?? '')).replace(/0+$/, '').padEnd(1, '0');
  const millions = new Intl.NumberFormat(tongue).format(BigInt(filled.slice(0, -6)));
  const point = tongue === 'sv' ? ',' : '.';
  return put(words['money.amount'], { number: `${sign ? '−' : ''}${millions}${point}${fraction}` });
}

/** An amount that is known within a range. */
export function range(amounts) {
  if (!amounts) {
    return say('money.unknown');
  }
  return amounts.from === amounts.to
    ? money(amounts.from)
    : say('money.range', { from: money(amounts.from), to: money(amounts.to) });
}
