import { expect, test } from "vitest";
import { targetsUnder } from "./manifest.ts";

const EXPORTS = {
  ".": { "module-sync": { types: "./a.d.ts", default: "./a.js" }, require: { types: "./a.d.cts", default: "./a.cjs" } },
  "./b": { import: "./b.js", default: { require: "./b.cjs", default: "./b.mjs" } },
  "./package.json": "./package.json",
};

test("the first condition that holds decides, as in Node", () => {
  expect(targetsUnder(EXPORTS, ["require"])).toEqual(["./a.cjs", "./b.cjs", "./package.json"]);
  expect(targetsUnder(EXPORTS, ["module-sync", "require", "import"])).toEqual(["./a.js", "./b.js", "./package.json"]);
  expect(targetsUnder(EXPORTS, ["types", "require"])).toEqual(["./a.d.cts", "./b.cjs", "./package.json"]);
  expect(targetsUnder(EXPORTS, [])).toEqual(["./b.mjs", "./package.json"]);
});

test("one path, and none, are entries too", () => {
  expect(targetsUnder("./a.js", ["require"])).toEqual(["./a.js"]);
  expect(targetsUnder(undefined, ["require"])).toEqual([]);
});
