import { defineConfig } from "vitest/config";

// Apart from the unit tests: these need a Chromium and the finished page.
export default defineConfig({
  test: { include: ["test/browser/*.browser.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
