// The examples as tabs. GraphiQL reads its tabs from its storage at the start, so what a
// first visitor or a link shall see is put there before.
export const EXAMPLES = 'Examples';
const TABS = 'graphiql:tabState';

export async function loadExamples() {
  const response = await fetch(new URL('graphiql/examples.json', document.baseURI));
  if (!response.ok) {
    throw new Error(`The examples answered ${response.status}`);
  }
  return response.json();
}

export function tabOf(example) {
  return {
    id: crypto.randomUUID?.() ?? `${example.name}-${Date.now()}`,
    example: example.name,
    title: example.name,
    query: example.query,
    variables: variablesText(example),
    headers: null,
    operationName: null,
    response: null,
  };
}

/** The tab that holds the example as it was delivered, or -1. */
export function tabWith(tabs, example) {
  return tabs.findIndex(
    (tab) =>
      tab.example === example.name && tab.query === example.query && (tab.variables ?? '') === variablesText(example),
  );
}

/** Lays out all examples for a first visitor; leaves a returning one's tabs, and adds the example asked for. */
export function layOut(examples, storage, wanted) {
  let { tabs, activeTabIndex } = rememberedTabs(storage) ?? firstTabs(examples, storage);
  const example = examples.find(({ name }) => name === wanted);
  if (example) {
    activeTabIndex = tabWith(tabs, example);
    if (activeTabIndex < 0) {
      activeTabIndex = tabs.push(tabOf(example)) - 1;
    }
  }
  const active = tabs[activeTabIndex];
  if (active) {
    storage.setItem(TABS, JSON.stringify({ tabs, activeTabIndex }));
    storage.setItem('graphiql:query', active.query ?? '');
    storage.setItem('graphiql:variables', active.variables ?? '');
  }
}

/** Where there is room, the list of the examples stands open beside them. */
function firstTabs(examples, storage) {
  if (window.innerWidth >= 1000) {
    storage.setItem('graphiql:visiblePlugin', EXAMPLES);
    storage.setItem('graphiql:docExplorerFlex', '0.25');
  }
  return { tabs: examples.map(tabOf), activeTabIndex: 0 };
}

function rememberedTabs(storage) {
  try {
    const state = JSON.parse(storage.getItem(TABS));
    return state.tabs.length > 0 ? state : null;
  } catch {
    return null;
  }
}

function variablesText({ variables }) {
  return Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';
}
