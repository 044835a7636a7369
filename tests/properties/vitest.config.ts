import { defineConfig } from "vitest/config";

/** No test waits by the clock: the limits only end one that hangs, on however busy a machine. */
export default defineConfig({
  test: { include: ["*.test.ts"], isolate: false, testTimeout: 600_000, hookTimeout: 600_000 },
});
