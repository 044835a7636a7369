import { defineConfig } from "vitest/config";

// Some tests load the whole document or start a process: on a busy machine that takes what it takes.
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } });
