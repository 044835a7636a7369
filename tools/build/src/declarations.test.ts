import { expect, test } from "vitest";
import { toCommonJsDeclarations } from "./declarations.ts";

test.each([
  ['export type { A } from "./a.ts";', 'export type { A } from "./a.cjs";'],
  ['import "../b.js";', 'import "../b.cjs";'],
  ['type C = import("./gen/c.gen.ts").C;', 'type C = import("./gen/c.gen.cjs").C;'],
])("%s names the CommonJS module", (before, after) => {
  expect(toCommonJsDeclarations(before)).toBe(after);
});

test.each([
  'import type { D } from "@kit/types";',
  'import { E } from "node:e.js";',
  'const f: "./f.ts";',
  '/** See "./g.ts". */',
])("%s stays", (text) => {
  expect(toCommonJsDeclarations(text)).toBe(text);
});
