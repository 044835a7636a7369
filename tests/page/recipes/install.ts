import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const ROOT = resolve(import.meta.dirname, "../../..");
const PACKED = ["types", "contract", "mock"];
/** A Node that the packages refuse. */
const OLD_NODE = `node-too-old@npm:node-${process.platform}-${process.arch}@20.20.2`;
const execute = promisify(execFile);

/** A project outside the repository, with the packages from their tarballs and the recipes of the mock's README. */
export interface Project {
  /** Absolute. */
  readonly folder: string;
  /** Runs a command to its end, in the folder. @returns its standard output @throws Error with all that it wrote, if it fails */
  run(command: string, ...args: string[]): Promise<string>;
  remove(): void;
}

/** Packs the packages, installs them with the locked peers of `project/`, and writes the recipes beside them. */
export async function installProject(): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), "recipes-"));
  const run = async (command: string, ...args: string[]): Promise<string> => {
    const kept = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_OPTIONS$|NODE_ENV$|TEST$)/.test(name));
    const env = { ...Object.fromEntries(kept), NO_COLOR: "1" };
    const file = command === "node" ? process.execPath : command;
    const running = execute(file, args, { cwd: folder, env, timeout: 600_000, maxBuffer: 64 * 2 ** 20 });
    // Who asks something is answered by nobody.
    running.child.stdin?.end();
    const { stdout } = await running.catch((error: { stdout?: string; stderr?: string }) => {
      throw new Error(`${command} ${args.join(" ")} failed:\n${error.stdout}${error.stderr}`);
    });
    return stdout;
  };
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    cpSync(join(import.meta.dirname, "project"), folder, { recursive: true });
    const packages = PACKED.map((name) => join(ROOT, "packages", name));
    const said = await run("npm", "pack", "--json", ...packages);
    const tarballs = (JSON.parse(said) as { filename: string }[]).map(
      ({ filename }) => `./${filename.replace("@", "").replace("/", "-")}`,
    );
    const quiet = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
    await run("npm", "install", ...quiet, ...tarballs, OLD_NODE);
    for (const [name, code] of readRecipes(folder)) writeFileSync(join(folder, name), code);
    return { folder, run, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The blocks of the installed README whose first line is a comment with a file name, by that name. */
function readRecipes(folder: string): Map<string, string> {
  const readme = readFileSync(join(folder, "node_modules/@managed-agents/mock/README.md"), "utf8");
  const sections = readme.split(/^## /m).filter((text) => /^(?:In a page, without a server|With MSW)\n/.test(text));
  const blocks = sections.flatMap((text) => [...text.matchAll(/^```ts\n\/\/ ([\w.-]+\.ts)\n(.*?)^```$/gms)]);
  return new Map(blocks.map(([, name = "", code = ""]) => [name, code]));
}
