import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { buildModel } from "../src/build-model.ts";
import { loadSpec } from "../src/load.ts";
import { generate } from "../src/outputs.ts";
import { listFiles } from "../src/write.ts";
import { withTree } from "./case-folder.ts";

const WHOLE = join(import.meta.dirname, "whole");

async function outputs(spec: string): Promise<[string, string][]> {
  const bundle = loadSpec(spec);
  return [...(await generate(bundle, buildModel(bundle)))];
}

test("the same spec gives the same bytes, wherever it is and in whatever order its files were made", () =>
  withTree([WHOLE], async (root) => {
    for (const file of listFiles(root, "spec").reverse()) {
      const copy = join(root, "elsewhere", file);
      mkdirSync(dirname(copy), { recursive: true });
      writeFileSync(copy, readFileSync(join(root, file)));
    }
    const first = await outputs(join(root, "spec"));
    expect(await outputs(join(root, "spec"))).toEqual(first);
    expect(await outputs(join(root, "elsewhere/spec"))).toEqual(first);
  }));
