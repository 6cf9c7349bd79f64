import './workers.js';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import { examplesPanel } from './ExamplesPanel.jsx';
import { layOut, loadExamples } from './examples.js';
import { fetcher } from './fetcher.js';
import { storage } from './storage.js';
import './page.css';

const examples = await loadExamples().catch((fault) => {
  console.error(fault);
  return [];
});
layOut(examples, storage, new URLSearchParams(location.search).get('example'));
const plugins = [examplesPanel(examples), HISTORY_PLUGIN];

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL fetcher={fetcher} storage={storage} plugins={plugins} inputValueDeprecation schemaDescription>
    <GraphiQL.Logo>
      <a className="graphiql-logo-link" href=".">
        Redthread
      </a>
    </GraphiQL.Logo>
    <ActiveTabInView />
    <EditorsFollowTheSystem />
  </GraphiQL>,
);

/** The row of tabs is often wider than the window. */
function ActiveTabInView() {
  const active = useGraphiQL((state) => state.activeTabIndex);
  useEffect(() => {
    document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  return null;
}

/** The page follows the system's light or dark by itself, the editors only when told. */
function EditorsFollowTheSystem() {
  const theme = useGraphiQL((state) => state.theme);
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setTheme(theme);
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, [theme, setTheme]);
  return null;
}
