import { defineConfig } from "vitest/config";

/** Files share a worker: what they share is the document and its validators, which no test changes. */
export default defineConfig({ test: { isolate: false, testTimeout: 120_000, hookTimeout: 120_000 } });
