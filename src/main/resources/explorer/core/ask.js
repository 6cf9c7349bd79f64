// Asks GraphQL by documents that lie as files in queries/; tests run the same files.

const documents = new Map();

/** Why there is no answer: AWAY, SLOW, GONE or REFUSED, and what the server said. */
export class NoAnswer extends Error {
  constructor(why, message) {
    super(message);
    this.why = why;
  }
}

const WHY = {
  TIMEOUT: 'SLOW',
  RATE_LIMITED: 'SLOW',
  UNAVAILABLE: 'AWAY',
  INTERNAL: 'AWAY',
  NOT_FOUND: 'GONE',
};

/** The answer's data. What took the server too long is asked once more: a cold one plans for long. */
export async function ask(name, variables = {}, signal = undefined) {
  const query = await written(name);
  try {
    return await send(query, variables, signal);
  } catch (trouble) {
    if (trouble instanceof NoAnswer && trouble.why === 'SLOW' && !signal?.aborted) {
      return send(query, variables, signal);
    }
    throw trouble;
  }
}

async function send(query, variables, signal) {
  let answer;
  try {
    answer = await fetch('graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
      signal,
    });
  } catch (trouble) {
    if (trouble.name === 'AbortError') {
      throw trouble;
    }
    throw new NoAnswer('AWAY', String(trouble.message));
  }
  let told;
  try {
    told = await answer.json();
  } catch {
    throw new NoAnswer('AWAY', `HTTP ${answer.status}`);
  }
  if (told.errors?.length) {
    const [first] = told.errors;
    throw new NoAnswer(WHY[first.extensions?.code] ?? 'REFUSED', first.message);
  }
  return told.data;
}

function written(name) {
  if (!documents.has(name)) {
    const text = fetch(new URL(`../queries/${name}.graphql`, import.meta.url)).then(
      (file) => {
        if (!file.ok) {
          throw new NoAnswer('AWAY', `HTTP ${file.status}`);
        }
        return file.text();
      },
      (trouble) => {
        throw new NoAnswer('AWAY', String(trouble.message));
      },
    );
    text.catch(() => documents.delete(name));
    documents.set(name, text);
  }
  return documents.get(name);
}
