import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    // It imports JSON as bundlers let it, and Node does not.
    server: { deps: { inline: [/@actions\//] } },
    // The limits only end a test that hangs, on however busy a machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
