const worker = new Worker("/worker.js", { type: "module" });
const outcome = new Promise((resolve) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => resolve({ error: message });
});

Object.assign(globalThis, { outcome });
