import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { rebuildOnChange } from "./rebuild-on-change.ts";

let folder: string;
let stop = (): void => {};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rebuild-"));
  mkdirSync(join(folder, "paths"));
});

afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

const write = (path: string): void => writeFileSync(join(folder, path), "a: 1\n");

test("a change of a file below the folder is built, one of another kind is not", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const seen: string[] = [];
  stop = rebuildOnChange({
    folder,
    concerns: (path) => {
      seen.push(path);
      return path.endsWith(".yaml");
    },
    build: async () => resolve(),
  });
  write("notes.md");
  await expect.poll(() => seen).toContain("notes.md");
  write("paths/sessions.yaml");
  await promise;
  expect(seen).toContain("paths/sessions.yaml");
});

test("a change during a build leads to one more build after it, and never to two at once", async () => {
  const gate = Promise.withResolvers<void>();
  const [begun, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let builds = 0;
  let running = 0;
  let most = 0;
  const seen: string[] = [];
  stop = rebuildOnChange({
    folder,
    concerns: (path) => seen.push(path) > 0,
    build: async () => {
      builds += 1;
      most = Math.max(most, ++running);
      begun.resolve();
      await gate.promise;
      running -= 1;
      if (builds === 2) ended.resolve();
    },
  });
  write("a.yaml");
  await begun.promise;
  write("b.yaml");
  await expect.poll(() => seen).toContain("b.yaml");
  // The burst ends after this file was seen; the timer that was set for it is older than this one.
  await new Promise((resolve) => setTimeout(resolve, 100));
  gate.resolve();
  await ended.promise;
  expect({ builds, most }).toEqual({ builds: 2, most: 1 });
});
