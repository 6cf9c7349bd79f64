// A table that can be sorted by each of its columns, by mouse and keyboard alike.
import { h, fill } from './dom.js';
import { chosen, say } from './say.js';

/**
 * A column has a title, a cell(row) that gives what is shown, and perhaps a key(row) to sort by;
 * `number` puts it to the right, `head` makes it the head of the row.
 */
export function table({ caption, columns, rows, quiet = false }) {
  let by = null;
  let down = false;
  const body = h('tbody');
  const heads = columns.map((column) =>
    h(
      'th',
      { scope: 'col', class: column.number ? 'number' : null },
      column.key
        ? h(
            'button',
            {
              type: 'button',
              class: 'sort',
              onclick: () => {
                down = by === column ? !down : false;
                by = column;
                show();
              },
            },
            column.title,
          )
        : column.title,
    ),
  );

  function show() {
    columns.forEach((column, index) => {
      if (column.key) {
        heads[index].setAttribute('aria-sort', by !== column ? 'none' : down ? 'descending' : 'ascending');
      }
    });
    fill(body, by ? sorted(rows, by.key, down).map(line) : rows.map(line));
  }

  function line(row) {
    return h(
      'tr',
      {},
      columns.map((column) =>
        h(
          column.head ? 'th' : 'td',
          { scope: column.head ? 'row' : null, class: column.number ? 'number' : null, 'data-title': column.title },
          column.cell(row),
        ),
      ),
    );
  }

  show();
  return h(
    'div',
    { class: 'scrolls', tabindex: 0, role: 'region', 'aria-label': caption },
    h('table', {}, h('caption', { class: quiet ? 'unseen' : null }, caption), h('thead', {}, h('tr', {}, heads)), body),
  );
}

/** By Swedish or English rules, numbers as numbers, and what is missing last either way. */
function sorted(rows, key, down) {
  const rules = new Intl.Collator(chosen(), { numeric: true });
  const missing = (value) => value === null || value === undefined || value === '';
  return [...rows].sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (missing(a) || missing(b)) {
      return missing(a) - missing(b);
    }
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : rules.compare(String(a), String(b));
    return down ? -order : order;
  });
}

export function unknown() {
  return h('span', { class: 'faint' }, say('unknown'));
}
