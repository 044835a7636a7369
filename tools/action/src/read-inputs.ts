import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { InputError } from "./input-error.ts";

/** What a step asks for, after validation. */
export interface Inputs {
  /** What is installed: a version or a tag of the registry, or the absolute path of a tarball. */
  readonly source: { readonly version: string } | { readonly tarball: string };
  /** 0 for a free one. */
  readonly port: number;
  /** Arguments of the command, those for port and scenarios among them. */
  readonly args: readonly string[];
  /** In milliseconds. */
  readonly timeout: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the inputs as a runner hands them over: `INPUT_PORT` has the input `port`.
 *
 * @param workspace what relative paths start from
 * @throws InputError
 */
export function readInputs(env: Environment, workspace: string): Inputs {
  const input = (name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  const port = readWhole("port", input("port") || "4010", 0, 65_535);
  const scenarios = linesOf(input("scenario")).map((path) => existing("scenario", path, workspace));
  const further = linesOf(input("arguments"));
  for (const argument of further) checkArgument(argument);
  return {
    source: readSource(input("version"), input("tarball"), workspace),
    port,
    args: ["--port", String(port), ...scenarios.flatMap((path) => ["--scenario", path]), ...further],
    timeout: readWhole("timeout", input("timeout") || "30", 1, 600) * 1000,
  };
}

function readSource(version: string, tarball: string, workspace: string): Inputs["source"] {
  if ((version === "") === (tarball === "")) {
    throw new InputError("version, tarball", "one of the two", version === "" ? "" : `${version}, ${tarball}`);
  }
  if (tarball !== "") return { tarball: existing("tarball", tarball, workspace) };
  // Nothing that npm takes for a path, an alias or the address of a repository.
  if (/^\w[\w.+-]{0,100}$/.test(version)) return { version };
  throw new InputError("version", "a version or a tag, such as 1.2.3 or latest", version);
}

/** Options that have inputs of their own, and those without which this action could not find the mock. */
const TAKEN: ReadonlyMap<string, string> = new Map([
  ["--port", "the input port instead"],
  ["-p", "the input port instead"],
  ["--scenario", "the input scenario instead"],
  ["--log=none", "a log, since it says where the mock listens"],
  ["--help", "options for a mock that serves"],
  ["-h", "options for a mock that serves"],
  ["--version", "options for a mock that serves"],
]);

function checkArgument(argument: string): void {
  const expected = TAKEN.get(argument) ?? TAKEN.get(argument.split("=", 1)[0] ?? "");
  if (expected !== undefined) throw new InputError("arguments", expected, argument);
  if (/^--[\w-]+\s/.test(argument)) {
    throw new InputError("arguments", "one argument on each line, such as --speed=10", argument);
  }
}

function existing(input: string, path: string, workspace: string): string {
  const absolute = resolve(workspace, path);
  if (!existsSync(absolute)) throw new InputError(input, "a path that exists in the workspace", path);
  return absolute;
}

function readWhole(input: string, text: string, from: number, to: number): number {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= from && value <= to) return value;
  throw new InputError(input, `a whole number from ${from} to ${to}`, text);
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
