import { defineConfig } from "vitest/config";

/** Apart from the unit tests, of which one kills less often: these need the built program and more than a minute. */
export default defineConfig({
  test: {
    include: ["test/log/kill/*.kill.ts"],
    testTimeout: 600_000,
  },
});
