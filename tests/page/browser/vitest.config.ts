import { defineConfig } from "vitest/config";

// Apart from the tests in Node: these need a Chromium.
export default defineConfig({
  root: import.meta.dirname,
  test: { include: ["*.browser.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
