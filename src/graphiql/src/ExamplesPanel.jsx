import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { EXAMPLES, tabOf, tabWith } from './examples.js';

/** A panel that lists every example, also those that a returning visitor has closed. */
export function examplesPanel(examples) {
  return { title: EXAMPLES, icon: ExamplesIcon, content: () => <ExamplesPanel examples={examples} /> };
}

function ExamplesPanel({ examples }) {
  const tabs = useGraphiQL((state) => state.tabs);
  const { changeTab, moveTab } = useGraphiQLActions();

  function open(event, example) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const found = tabWith(tabs, example);
    if (found < 0) {
      moveTab([...tabs, tabOf(example)]);
    }
    changeTab(found < 0 ? tabs.length : found);
  }

  return (
    <section aria-label="Examples" className="examples">
      <h2>Examples</h2>
      {examples.length === 0 && <p>There are none, or they could not be loaded.</p>}
      <ul>
        {examples.map((example) => (
          <li key={example.name}>
            <a href={`?example=${encodeURIComponent(example.name)}`} onClick={(event) => open(event, example)}>
              {example.name}
            </a>
            <p>{example.description}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg height="1em" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h3M4 12h3M4 19h3M11 5h9M11 12h9M11 19h9" strokeLinecap="round" />
    </svg>
  );
}
