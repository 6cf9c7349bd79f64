// The editor's workers, at the addresses that the page names.
const addresses = document.getElementById('graphiql').dataset;

globalThis.MonacoEnvironment = {
  getWorker(_id, label) {
    const address = addresses[`${label}Worker`] ?? addresses.editorWorker;
    return new Worker(new URL(address, document.baseURI), { type: 'module', name: label });
  },
};
