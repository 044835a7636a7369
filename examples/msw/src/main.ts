// In a production build this is `if (false)`, and the emulator is not in the bundle.
if (import.meta.env.MODE !== "production") {
  const { worker } = await import("./mocks/worker.ts");
  await worker.start();
}

// The official client keeps the `fetch` that it finds, so it comes after the worker.
await import("./chat.ts");
