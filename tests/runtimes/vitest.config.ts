import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: [
      // What a bundle weighs, by the runtime's own gzip: no matter of the runtime that uses it.
      "test/bundle-size.test.ts",
      // Compares what `console.log` prints with what Node prints.
      "test/readme.test.ts",
    ],
    env: { ANTHROPIC_API_KEY: "", ANTHROPIC_AUTH_TOKEN: "", ANTHROPIC_BASE_URL: "" },
    setupFiles: [fileURLToPath(new URL("src/expect-runtime.ts", import.meta.url))],
    // Some runtimes inflate megabytes slowly; how slowly must not decide a test.
    testTimeout: 60_000,
  },
});
