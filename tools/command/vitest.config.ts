import { defineConfig } from "vitest/config";

/** The limits only end a test that hangs, on however busy a machine. */
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } });
