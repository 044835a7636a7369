import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // A thousand streams and a property run side by side would measure the machine, not the emulator.
    maxWorkers: 2,
  },
});
