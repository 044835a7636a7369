import { extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkScenario } from "../../scenarios/load-scenario.ts";
import type { Scenario } from "../../scenarios/step.ts";
import { isMapping } from "../../yaml/check-shape.ts";
import { FileError, type FileIssue } from "../../yaml/issue.ts";

const CODE = new Set([".ts", ".js", ".mjs"]);

/** Whether a path names a program. It runs with all that this process may do. */
export const isCode = (file: string): boolean => CODE.has(extname(file).toLowerCase());

let loads = 0;

/**
 * Runs a program and takes the scenarios that it exports: by default, one or a list, or under names of their own.
 *
 * @throws FileError that says what is wrong with the program, or with a scenario
 */
export async function loadCode(file: string): Promise<Scenario[]> {
  const issue = (message: string, path = "", line: number | null = null): FileIssue => ({
    file,
    line,
    column: null,
    path,
    message,
  });
  let exported: Readonly<Record<string, unknown>>;
  try {
    const url = pathToFileURL(resolve(file));
    // A module is kept for its URL for good: only under another one does it run again.
    url.searchParams.set("load", String(++loads));
    exported = (await import(/* @vite-ignore */ url.href)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new FileError([issue(explain(error, file), "", lineOf(error, file))]);
  }
  const candidates = Object.entries(exported).flatMap(([name, value]): [string, unknown][] => {
    if (Array.isArray(value)) return value.map((item, index): [string, unknown] => [`${name}[${index}]`, item]);
    return name === "default" || isMapping(value) ? [[name, value]] : [];
  });
  const issues = candidates.flatMap(([name, value]) =>
    issuesOf(value).map(({ path, message }) => issue(message, [name, ...path].join("."))),
  );
  if (candidates.length === 0) issues.push(issue("expected an export of a scenario, as defineScenario makes it"));
  const [first, ...others] = issues;
  if (first !== undefined) throw new FileError([first, ...others]);
  return [...new Set(candidates.map(([, scenario]) => scenario as Scenario))];
}

/** The turns of a function are known when it is called; what it returns is checked then. */
function issuesOf(value: unknown) {
  const turns = isMapping(value) ? value.turns : undefined;
  return checkScenario(typeof turns === "function" && isMapping(value) ? { ...value, turns: [[]] } : value);
}

function explain(error: unknown, file: string): string {
  const { message, code } = error instanceof Error ? (error as Error & { code?: string }) : { message: String(error) };
  const first = message.split("\n")[0] ?? "";
  if (code !== "ERR_UNKNOWN_FILE_EXTENSION" || extname(file) !== ".ts") return first;
  return `this Node (${process.versions.node}) runs no TypeScript: use Node 22.18 or newer, or a .js file`;
}

/** The line of the file in the stack of what it threw, also of an error of syntax, which begins with it. */
function lineOf(error: unknown, file: string): number | null {
  if (!(error instanceof Error) || error.stack === undefined) return null;
  const url = pathToFileURL(resolve(file)).href.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const [, line] = new RegExp(`${url}\\?load=\\d+:(\\d+)`).exec(error.stack) ?? [];
  return line === undefined ? null : Number(line);
}
