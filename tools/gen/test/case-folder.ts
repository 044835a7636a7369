import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const HERE = import.meta.dirname;
export const CASES = join(HERE, "cases");

/** What a case needs and no file in git can be. Paths are relative to the folder that holds `spec/`. */
interface Setup {
  /** Files beside `spec/`, with their content. */
  readonly outside?: Readonly<Record<string, string>>;
  /** Symbolic links, with their target. */
  readonly link?: Readonly<Record<string, string>>;
  /** Files of so many bytes of comment. */
  readonly pad?: Readonly<Record<string, number>>;
  readonly remove?: readonly string[];
}

/** Names of all cases that are, or are not, expected to be refused. */
export const listCases = (refused: boolean): string[] =>
  readdirSync(CASES)
    .filter((name) => existsSync(join(CASES, name, "error.txt")) === refused)
    .sort();

/** Lays trees over each other in a new temporary folder, `test/base` first, and gives its path to `use`. */
export async function withTree<T>(overlays: readonly string[], use: (root: string) => T | Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), "managed-agents-gen-test-"));
  try {
    for (const overlay of [join(HERE, "base"), ...overlays]) layOver(root, overlay);
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function layOver(root: string, overlay: string): void {
  const spec = join(overlay, "spec");
  if (existsSync(spec)) cpSync(spec, join(root, "spec"), { recursive: true });
  const file = join(overlay, "setup.json");
  const setup = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Setup) : {};
  for (const [name, content] of Object.entries(setup.outside ?? {})) writeFileSync(join(root, name), content);
  for (const [name, target] of Object.entries(setup.link ?? {})) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    symlinkSync(target, join(root, name));
  }
  for (const [name, bytes] of Object.entries(setup.pad ?? {})) writeFileSync(join(root, name), "#".repeat(bytes));
  for (const name of setup.remove ?? []) rmSync(join(root, name));
}
