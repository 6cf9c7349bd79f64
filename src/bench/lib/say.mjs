// What the benchmark is about, for whoever waits for it.

export const say = (text) => console.error(`${new Date().toTimeString().slice(0, 8)} ${text}`);
