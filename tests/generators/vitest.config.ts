import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    globalSetup: "src/generate.ts",
    // A compiler and a linter of 600 kB each take seconds, more on a busy machine.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
