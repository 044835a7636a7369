import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { interleave, median, row, timeProcess } from "../measure.mjs";

export const purpose = "generation of everything from the document, as whole processes";
export const needsPeers = false;

const ROOT = resolve(import.meta.dirname, "../..");
const COPIED = [
  "spec",
  "packages/types",
  "packages/client",
  "packages/contract",
  "packages/mock",
  "packages/cli",
  "packages/mcp",
  "tools/gen",
  "package.json",
  "package-lock.json",
];

export async function run({ quick }) {
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-bench-"));
  try {
    const skip = /node_modules|\/dist(\/|$)|\.turbo/;
    for (const path of COPIED)
      cpSync(join(ROOT, path), join(folder, path), {
        recursive: true,
        filter: (from) => !skip.test(from.slice(ROOT.length)),
      });
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    symlinkSync(join(ROOT, "tools/gen/node_modules"), join(folder, "tools/gen/node_modules"));
    const gen = (...args) =>
      timeProcess(process.execPath, [join(folder, "tools/gen/src/main.ts"), ...args], { cwd: folder });
    const edited = join(folder, "spec/components/schemas/sessions/Session.yaml");
    const original = readFileSync(edited, "utf8");
    await gen();

    let edits = 0;
    const samples = await interleave(
      {
        cold: () => gen("--force"),
        unchanged: async () => {
          await gen();
          return gen();
        },
        "one-line edit": () => {
          edits += 1;
          writeFileSync(edited, original.replace("at work", `at work (${edits})`));
          return gen();
        },
      },
      quick ? 1 : 7,
    );
    const goals = { cold: [6000, "< 6 s"], unchanged: [500, "< 0.5 s"] };
    return Object.entries(samples).map(([name, values]) => row(name, "wall", "ms", median(values), goals[name]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
