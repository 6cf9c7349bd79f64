// GraphiQL's memory, under names of our own: another GraphiQL that once ran on the same
// host and port leaves its tabs under GraphiQL's usual names. Where the browser keeps
// nothing, it lasts as long as the page.
const OURS = 'redthread.';

function kept() {
  try {
    localStorage.setItem(`${OURS}probe`, 'x');
    localStorage.removeItem(`${OURS}probe`);
    return localStorage;
  } catch {
    const values = new Map();
    return {
      getItem: (name) => values.get(name) ?? null,
      setItem: (name, value) => values.set(name, value),
      removeItem: (name) => values.delete(name),
      get length() {
        return values.size;
      },
      key: (index) => [...values.keys()][index] ?? null,
    };
  }
}

const place = kept();

function names() {
  return Array.from({ length: place.length }, (_, index) => place.key(index)).filter((name) => name.startsWith(OURS));
}

export const storage = {
  getItem: (name) => place.getItem(OURS + name),
  setItem: (name, value) => place.setItem(OURS + name, value),
  removeItem: (name) => place.removeItem(OURS + name),
  clear: () => names().forEach((name) => place.removeItem(name)),
  get length() {
    return names().length;
  },
};
