import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "scenarios",
          include: ["scenarios/**/*.test.ts", "src/**/*.test.ts"],
          globalSetup: ["src/forget-seen.ts"],
          testTimeout: 20_000,
          hookTimeout: 20_000,
          sequence: { groupOrder: 1 },
        },
      },
      // Reads what the scenarios saw, so it runs after all of them.
      { test: { name: "coverage", include: ["coverage.test.ts"], sequence: { groupOrder: 2 } } },
    ],
  },
});
