import { defineConfig } from "vitest/config";

/** The limits only end a test that hangs. */
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
