import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { DOCUMENT_FILE } from "./document.ts";

const FOLDER = resolve(import.meta.dirname, "..");
const TIMEOUT_MS = 240_000;

/** Generators by package: the arguments of their commands. What they write goes to `dist/`. */
const GENERATORS: Readonly<Record<string, readonly string[]>> = {
  "@hey-api/openapi-ts": ["-i", DOCUMENT_FILE, "-o", "dist/hey-api", "-c", "@hey-api/client-fetch"],
  orval: ["--input", DOCUMENT_FILE, "--output", "dist/orval.ts", "--client", "fetch"],
  "@kubb/cli": ["generate", "--config", "kubb.config.mjs"],
  "openapi-zod-client": [DOCUMENT_FILE, "-o", "dist/openapi-zod-client.ts"],
  "typed-openapi": [DOCUMENT_FILE, "-o", "dist/typed-openapi.ts"],
};

/** Runs every generator once, before any test; what it printed is the error if it fails. */
export default function generate(): void {
  rmSync(join(FOLDER, "dist"), { recursive: true, force: true });
  mkdirSync(join(FOLDER, "dist"));
  for (const [name, args] of Object.entries(GENERATORS)) {
    const started = performance.now();
    runInstalled(name, args);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`generators: ${name} wrote its client in ${seconds} s\n`);
  }
}

/**
 * Runs the first command of an installed package in this folder and waits for it.
 *
 * @returns what it wrote to stdout
 * @throws Error if its status is not 0, with all that it wrote
 */
export function runInstalled(name: string, args: readonly string[]): string {
  const folder = join(FOLDER, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === "string" ? bin : (Object.values(bin)[0] ?? "");
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, file), ...args], {
    cwd: FOLDER,
    encoding: "utf8",
    timeout: TIMEOUT_MS,
    // A command that may not ask cannot wait for an answer.
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", DO_NOT_TRACK: "1" },
  });
  if (status !== 0) throw new Error(`${name} ended with ${status ?? "a timeout"}:\n${stdout}${stderr}`);
  return stdout;
}
