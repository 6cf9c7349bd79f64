// The address holds the view: #/VIEW/ID?name=value. So a link can be mailed, and back leads back.

/** The view, the id and the choices that the address bar tells. */
export function here() {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?', 2);
  const [view, id] = path.split('/');
  let known = null;
  try {
    known = id ? decodeURIComponent(id) : null;
  } catch {
    known = id;
  }
  return { view: view || 'start', id: known, choices: new URLSearchParams(query ?? '') };
}

/** The address of a view. Choices that are empty are left out. */
export function to(view, id = null, choices = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(choices)) {
    if (value !== null && value !== undefined && value !== '') {
      query.set(name, value);
    }
  }
  const path = view === 'start' ? '' : view + (id ? `/${encodeURIComponent(id)}` : '');
  const asked = query.toString();
  return `#/${path}${asked ? `?${asked}` : ''}`;
}

/** Where a thing is best looked at: what was decided has a ladder, all else a page of facts. */
export function toThing(thing) {
  return to(thing.type === 'DECISION' || thing.type === 'PROPOSAL' ? 'decision' : 'thing', thing.id);
}

/** The same view with other choices, as a new place to go back from. */
export function choose(changes) {
  const { view, id, choices } = here();
  location.hash = to(view, id, { ...Object.fromEntries(choices), ...changes });
}
