import { defineConfig } from "vitest/config";

/** No test waits by the clock: the limits only end one that hangs, on however busy a machine. */
export default defineConfig({
  test: {
    // Lines wait for processes more than they compute.
    maxConcurrency: 4,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // What the machine happens to have set must not decide a test.
    env: { ANTHROPIC_API_KEY: "any", ANTHROPIC_AUTH_TOKEN: "", ANTHROPIC_BASE_URL: "" },
  },
});
