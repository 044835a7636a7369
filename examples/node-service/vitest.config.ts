import { defineConfig } from "vitest/config";

// Streams are broken and connected again, with the pauses of a real program.
export default defineConfig({ test: { testTimeout: 30_000 } });
