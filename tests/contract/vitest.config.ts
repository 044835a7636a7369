import { defineConfig } from "vitest/config";

/** Where this run keeps what it saw, so that two runs at a time do not mix. Whoever names a run reads that, and takes it away. */
const env = { CONTRACT_TESTS_RUN: process.env.CONTRACT_TESTS_RUN ?? String(process.pid) };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "scenarios",
          env,
          include: ["scenarios/**/*.test.ts", "src/**/*.test.ts"],
          globalSetup: ["src/forget-seen.ts"],
          setupFiles: ["src/keep-seen.ts"],
          // What files share is the document and its validators, which no test changes.
          isolate: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 1 },
        },
      },
      // Reads what the scenarios saw, so it runs after all of them.
      { test: { name: "coverage", env, include: ["coverage.test.ts"], sequence: { groupOrder: 2 } } },
    ],
  },
});
