// The figures as a table in Markdown.

const NAMES = { product: 'Redthread', bare: '(a) bare', 'neo4j-graphql': '(b) @neo4j/graphql', kept: 'Redthread, kept', embedded: 'Redthread, embedded' };

export function table(run) {
  const rows = run.questions.flatMap(({ name, fronts }) => Object.entries(fronts).map(([front, figures]) => row(name, front, figures)));
  return [
    `${run.things} things, ${run.links} links, seed ${run.seed}; ${run.date}; ${run.machine}.`,
    `${run.versions}. ${run.rounds} rounds of ${run.seconds} s, ${run.clients} clients; load before and after: ${run.load.join(' and ')}.`,
    '',
    '| question | server | requests/s | to (a) | to (b) | p50 ms | to (a) | p99 ms | CPU ms front | CPU ms database | CPU to (a) | statements |',
    '|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...rows,
    '',
    `Geometric means of throughput: ${means(run)}. Peak memory in MiB: ${Object.entries(run.memory).map(([name, size]) => `${NAMES[name] ?? name} ${Math.round(size)}`).join(', ')}.`,
    '',
  ].join('\n');
}

function row(question, front, figures) {
  const { ratios } = figures;
  const cells = [question, NAMES[front], number(figures.throughput), number(ratios.bare?.throughput), number(ratios['neo4j-graphql']?.throughput), number(figures.p50),
    number(ratios.bare?.p50), number(figures.p99), number(figures.frontCpu), number(figures.databaseCpu), number(ratios.bare?.cpu), number(figures.statements)];
  return `| ${cells.join(' | ')} |`;
}

function means(run) {
  return ['bare', 'neo4j-graphql'].map((peer) => {
    const ratios = run.questions.map(({ fronts }) => fronts.product.ratios[peer]?.throughput).filter(Boolean);
    const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
    return `${number(mean)} to ${NAMES[peer]} over ${ratios.length}`;
  }).join(', ');
}

const number = (value) => (value === undefined ? '' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : String(Number(value.toFixed(2))));
