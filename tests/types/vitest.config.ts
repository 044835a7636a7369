import { defineConfig } from "vitest/config";

// The first question to a language service reads the libraries, which takes long on a busy machine.
export default defineConfig({ test: { include: ["*.test.ts"], testTimeout: 60_000 } });
