import { expect, test } from "vitest";
import { readImports } from "./read-imports.ts";

test.each([
  ["an import", `import { a } from "./a.ts";`],
  ["an import for its effects", `import "./a.ts";`],
  ["a type import", `import type { A } from "./a.ts";`],
  ["an inline type import", `import { type A } from "./a.ts";`],
  ["an export from", `export { a } from "./a.ts";`],
  ["a type export from", `export type { A } from "./a.ts";`],
  ["a dynamic import", `const a = await import("./a.ts");`],
  ["a dynamic import in a template", "const a = await import(`./a.ts`);"],
  ["an import type", `type A = import("./a.ts").A;`],
  ["a module augmentation", `declare module "./a.ts" {} export {};`],
  ["a path reference", `/// <reference path="a.ts" />`],
  ["a made require", `const load = createRequire(import.meta.url); const require = load; require("./a.ts");`],
])("%s is read", (_, text) => {
  expect(readImports(text)).toEqual([{ specifier: "./a.ts", line: 1 }]);
});

test.each([
  ["text that looks like an import", 'const code = `import { a } from "./a.ts";`;'],
  ["a comment", `// import { a } from "./a.ts";`],
  ["a function of the file that is called require", `require("./a.ts");`],
  ["a computed import", "await import(name);"],
])("%s is not read", (_, text) => {
  expect(readImports(text)).toEqual([]);
});

test("each import has its line", () => {
  expect(readImports(`// first\nimport a from "a";\n\nexport {\n  b,\n} from "b";\n`)).toEqual([
    { specifier: "a", line: 2 },
    { specifier: "b", line: 6 },
  ]);
});

test("a reference to the types of Node is an import of Node", () => {
  expect(readImports(`/// <reference types="node" />`)).toEqual([{ specifier: "node:module", line: 1 }]);
});
