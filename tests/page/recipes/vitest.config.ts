import { defineConfig } from "vitest/config";

// Apart from the other tests: these pack the packages, install them, and need a Chromium.
export default defineConfig({
  root: import.meta.dirname,
  test: { include: ["*.recipe.ts"], testTimeout: 600_000, hookTimeout: 600_000, fileParallelism: false },
});
