import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, parseDocument } from "yaml";
import { type Block, nameOf } from "./blocks.ts";
import { ROOT } from "./documents.ts";
import { BINS } from "./shell/flags.ts";

/** A kind of data that pages show. */
export interface Kind {
  readonly name: string;
  /** Whether a block is of this kind; the first kind that recognises a block checks it. */
  recognises(block: Block, value: unknown): boolean;
  /** @returns what is wrong, in words */
  check(block: Block, value: unknown): string[];
}

const has = (value: unknown, ...keys: string[]): boolean =>
  typeof value === "object" && value !== null && keys.every((key) => Object.hasOwn(value, key));

/** A line that tells an editor which schema a file follows. */
const SCHEMA_LINE = /^# yaml-language-server: \$schema=\.\/node_modules\/@managed-agents\/mock\/(\S+)$/m;

export const KINDS: readonly Kind[] = [
  {
    name: "scenario or seed data",
    recognises: ({ language }, value) =>
      /^ya?ml$/.test(language) && (has(value, "turns") || has(value, "agents") || has(value, "sessions")),
    check: ({ text }) => validateWithMock(text),
  },
  {
    name: "line that names a schema",
    recognises: ({ text }, value) => value === null && SCHEMA_LINE.test(text),
    check({ text }) {
      const path = `./${SCHEMA_LINE.exec(text)?.[1]}`;
      const { exports } = JSON.parse(readFileSync(join(ROOT, "packages/mock/package.json"), "utf8"));
      return has(exports, path) ? [] : [`the package of the mock exports no ${path}`];
    },
  },
  {
    name: "steps of a workflow",
    recognises: ({ language }, value) => /^ya?ml$/.test(language) && has(value, "steps"),
    check(_, value) {
      const { inputs } = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
      return (value as { steps: Readonly<Record<string, unknown>>[] }).steps.flatMap((step) => {
        if (!has(step, "uses")) return has(step, "run") ? [] : ["a step has neither uses nor run"];
        if (!String(step.uses).includes("managed-agents-kit")) return [];
        const unknown = Object.keys((step.with ?? {}) as object).filter((name) => !has(inputs, name));
        return unknown.map((name) => `action.yml has no input ${name}`);
      });
    },
  },
  {
    name: "changeset",
    recognises: ({ language, text }) => language === "md" && text.startsWith("---\n"),
    check({ text }) {
      const [, matter = "", sentence = ""] = text.split(/^---\n/m);
      const steps = Object.entries(parseDocument(matter).toJS() as Record<string, string>);
      const unknown = steps.filter(
        ([name, step]) =>
          !["major", "minor", "patch"].includes(step) || !existsSync(join(ROOT, folderOf(name), "package.json")),
      );
      return [
        ...unknown.map(([name, step]) => `${name}: ${step} is no step of a package`),
        ...(sentence.trim() === "" ? ["a changeset says what changed"] : []),
      ];
    },
  },
];

const folderOf = (name: string): string =>
  name === "@managed-agents/spec" ? "spec" : name.replace("@managed-agents/", "packages/");

/** Checks one block. @returns what is wrong with it, with its place */
export function checkData(block: Block, kinds = KINDS): string[] {
  const report = (problem: string): string => `${nameOf(block)}: ${problem}`;
  const parsed = block.language === "md" ? { errors: [], toJS: () => null } : parseDocument(block.text);
  if (parsed.errors.length > 0) return parsed.errors.map(({ message }) => report(message));
  if (/^jsonc?$/.test(block.language)) {
    try {
      JSON.parse(block.text);
    } catch (error) {
      return [report((error as Error).message)];
    }
  }
  const value = parsed.toJS();
  const kind = kinds.find((each) => each.recognises(block, value));
  if (kind === undefined) return [report("data of no kind that a test checks; add one to tests/docs/src/data.ts")];
  return kind.check(block, value).map(report);
}

/** What the emulator's own command says of a file. */
function validateWithMock(text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "docs-data-"));
  try {
    const file = join(folder, "shown.yaml");
    writeFileSync(file, text);
    const bin = join(ROOT, BINS["managed-agents-mock"] ?? "");
    execFileSync(process.execPath, [bin, "validate", file], { encoding: "utf8", stdio: "pipe" });
    return [];
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return [`${stdout}${stderr}`.replaceAll(folder, "").trim()];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
