// Questions and changes go as JSON, subscriptions as a stream of events; both to this host.
import { getOperationAST } from 'graphql';
import { createClient } from 'graphql-sse';

const ENDPOINT = new URL('graphql', document.baseURI).href;

export function fetcher(request, { documentAST, headers = {} } = {}) {
  const operation = documentAST && getOperationAST(documentAST, request.operationName);
  return operation?.operation === 'subscription' ? subscribe(request, headers) : ask(request, headers);
}

async function ask(request, headers) {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      ...headers,
    },
    body: JSON.stringify(request),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The server answered ${response.status} without JSON: ${text.slice(0, 200)}`);
  }
}

function subscribe(request, headers) {
  return createClient({ url: ENDPOINT, headers, retryAttempts: 0 }).iterate(request);
}
