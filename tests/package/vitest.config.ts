import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    globalSetup: "src/install.ts",
    // Compilers and test runners are started, on a machine that may be busy.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // They use every core themselves.
    fileParallelism: false,
  },
});
