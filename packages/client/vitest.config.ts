import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // The limits only end a test that hangs, on however busy a machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What the machine happens to have set must not decide a test.
    env: { ANTHROPIC_API_KEY: "", ANTHROPIC_AUTH_TOKEN: "", ANTHROPIC_BASE_URL: "" },
  },
});
