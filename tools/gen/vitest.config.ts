import { defineConfig } from "vitest/config";

// Many tests start a compiler, a formatter or a process: on a busy machine that takes what it takes.
export default defineConfig({ test: { isolate: false, testTimeout: 120_000, hookTimeout: 120_000 } });
