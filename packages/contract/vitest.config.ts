import { defineConfig } from "vitest/config";

/** Files share a worker: what they share is compiled validators, which no test changes. The limits only end a test that hangs. */
export default defineConfig({ test: { isolate: false, testTimeout: 120_000, hookTimeout: 120_000 } });
