import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The generator imports CommonJS as Node does; vitest would unwrap its default exports.
    deps: { interopDefault: false },
    isolate: false,
    // Some tests load the whole document or start a process: on a busy machine that takes what it takes.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
