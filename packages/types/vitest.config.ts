import { defineConfig } from "vitest/config";

export default defineConfig({
  // The limits only end a test that hangs, on however busy a machine.
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
  },
});
