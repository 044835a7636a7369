import { defineConfig } from "vitest/config";

/** No test waits by the clock: the limits only end one that hangs, on however busy a machine. */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
