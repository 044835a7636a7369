import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    // No test waits by the clock: the limits only end one that hangs, on however busy a machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    isolate: false,
    // A thousand streams and a property run side by side would measure the machine, not the emulator.
    maxWorkers: 2,
  },
});
