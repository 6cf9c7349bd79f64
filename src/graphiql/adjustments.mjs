// The few places where GraphiQL's own code is bent. Each fails the build when it no longer fits.
import { readFile } from 'node:fs/promises';

export const adjustments = {
  name: 'adjustments',
  setup(build) {
    // A tab that came from an example keeps the example's name as its title.
    edit(build, /@graphiql\/react\/dist\/utility\/tabs\.js$/, (code) =>
      replaced(code, 'title: newTab.operationName ||', 'title: newTab.example || newTab.operationName ||'),
    );

    // Variables are put in order by the JSON parser that is there already: half a megabyte less.
    edit(build, /@graphiql\/react\/dist\/utility\/jsonc\.js$/, (code) =>
      replaced(
        replaced(code, 'import { parse, print', 'import { applyEdits, format, parse, print'),
        /async function formatJSONC\(content\) \{[\s\S]*?\n\}/,
        'async function formatJSONC(content) {\n' +
          '  return applyEdits(content, format(content, undefined, { insertSpaces: true, tabSize: 2 }));\n}',
      ),
    );

    // One copy of the GraphQL formatter, whichever of its names asks.
    build.onResolve({ filter: /^prettier\/parser-graphql$/ }, ({ importer, resolveDir }) =>
      build.resolve('prettier/plugins/graphql', { importer, resolveDir, kind: 'dynamic-import' }),
    );
  },
};

function edit(build, filter, change) {
  build.onLoad({ filter }, async ({ path }) => ({ contents: change(await readFile(path, 'utf8')), loader: 'js' }));
}

function replaced(code, what, by) {
  const result = code.replace(what, () => by);
  if (result === code) {
    throw new Error(`GraphiQL has changed: ${what} is no longer there`);
  }
  return result;
}
