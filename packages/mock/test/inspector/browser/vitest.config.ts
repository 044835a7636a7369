import { defineConfig } from "vitest/config";

/** Apart from the unit tests: these need a Chromium and the built page. The limits only end a test that hangs. */
export default defineConfig({
  test: {
    include: ["test/inspector/browser/*.browser.ts"],
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
