import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { rebuildOnChange } from "./rebuild-on-change.ts";

let folder: string;
let stop: () => Promise<void>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rebuild-"));
  mkdirSync(join(folder, "paths"));
  mkdirSync(join(folder, "dist"));
  write("paths/sessions.yaml");
});

afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

let writes = 0;
const write = (path: string): void => writeFileSync(join(folder, path), `a: ${++writes}\n`);

/** Builds what is written in YAML outside `dist/`; each build waits for the gate, if there is one. */
async function watch(gate?: Promise<void>) {
  const seen = { changed: [] as string[], running: 0, most: 0 };
  stop = await rebuildOnChange({
    folder,
    concerns: (path, isFile) => (isFile ? path.endsWith(".yaml") : !path.endsWith("dist")),
    build: async (changed) => {
      seen.most = Math.max(seen.most, ++seen.running);
      seen.changed.push(...changed.map((path) => path.slice(folder.length + 1).replaceAll("\\", "/")));
      await gate;
      seen.running -= 1;
    },
  });
  return seen;
}

const LONG = { timeout: 20_000 };

test("each change of a file is built, also after an editor replaced it with another", async () => {
  const seen = await watch();
  for (let round = 1; round <= 3; round += 1) {
    write("paths/sessions.yaml");
    await expect.poll(() => seen.changed.splice(0), LONG).toContain("paths/sessions.yaml");
    write("paths/.sessions.yaml.new");
    renameSync(join(folder, "paths/.sessions.yaml.new"), join(folder, "paths/sessions.yaml"));
    await expect.poll(() => seen.changed.splice(0), LONG).toContain("paths/sessions.yaml");
  }
}, 60_000);

test("a new file in a new folder is built", async () => {
  const seen = await watch();
  mkdirSync(join(folder, "notes"));
  write("notes/a.yaml");
  await expect.poll(() => seen.changed, LONG).toContain("notes/a.yaml");
});

test("what does not matter is not built", async () => {
  const seen = await watch();
  write("dist/openapi.yaml");
  write("notes.md");
  write("paths/sessions.yaml");
  await expect.poll(() => seen.changed, LONG).toContain("paths/sessions.yaml");
  expect(new Set(seen.changed)).toEqual(new Set(["paths/sessions.yaml"]));
});

test("a change during a build is built after it, never beside it", async () => {
  const gate = Promise.withResolvers<void>();
  const seen = await watch(gate.promise);
  write("paths/sessions.yaml");
  await expect.poll(() => seen.running, LONG).toBe(1);
  write("paths/other.yaml");
  // Longer than a burst, so that the second change comes to a build that runs.
  await new Promise((resolve) => setTimeout(resolve, 500));
  gate.resolve();
  await expect.poll(() => seen.changed, LONG).toContain("paths/other.yaml");
  expect(seen.most).toBe(1);
});
