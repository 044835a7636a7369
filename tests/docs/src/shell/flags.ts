import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../documents.ts";

/** Programs of the kit that people type, by name. */
export const BINS: Readonly<Record<string, string>> = {
  "managed-agents": "packages/cli/bin/managed-agents.js",
  "managed-agents-mock": "packages/mock/bin/managed-agents-mock.js",
  "managed-agents-contract": "packages/contract/bin/managed-agents-contract.js",
  "managed-agents-mcp": "packages/mcp/bin/managed-agents-mcp.js",
};

const helps = new Map<string, Promise<string>>();

/**
 * What a program prints for `--help`; each is asked once.
 *
 * @param file absolute
 * @throws Error if it fails
 */
export function helpOf(file: string, command: readonly string[] = []): Promise<string> {
  const key = [file, ...command].join(" ");
  const asked =
    helps.get(key) ??
    new Promise<string>((resolve, reject) => {
      const args = [file, ...command, "--help"];
      execFile(process.execPath, args, { cwd: ROOT, timeout: 120_000 }, (error, stdout, stderr) =>
        error ? reject(new Error(`${key} --help failed: ${stderr || error.message}`)) : resolve(stdout),
      );
    });
  helps.set(key, asked);
  return asked;
}

/** @returns the flags among the arguments that the help does not name */
export function unknownFlags(help: string, args: readonly string[]): string[] {
  const flags = args.filter((word) => /^--?[a-z]/.test(word)).map((word) => word.replace(/=.*$/, ""));
  return flags.filter((flag) => !new RegExp(`(?<![\\w-])${flag}(?![\\w-])`).test(help));
}

/** Whether vitest, in a folder, has the projects and the files that arguments name. @returns what it has not */
export function unknownTests(folder: string, args: readonly string[], files: readonly string[]): string[] {
  const configuration = join(ROOT, folder, "vitest.config.ts");
  const settings = existsSync(configuration) ? readFileSync(configuration, "utf8") : "";
  return args.flatMap((word, at) => {
    if (word === "run" || word.startsWith("-")) return [];
    if (args[at - 1] === "--project") return settings.includes(`name: "${word}"`) ? [] : [`project ${word}`];
    return files.some((file) => file.includes(word)) ? [] : [`test file ${word}`];
  });
}
