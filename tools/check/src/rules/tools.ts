import type { ImportRule } from "../import-rule.ts";

export const CONFIGURATION: readonly ImportRule[] = [
  {
    files: ["**/vitest*.config.ts"],
    npm: ["vitest"],
    node: true,
    within: [],
    why: "a test configuration loads before anything is built",
  },
];

export const TOOLS: readonly ImportRule[] = [
  {
    files: ["tools/gen/src/**/*.test.ts", "tools/gen/test/**"],
    npm: ["vitest", "typescript"],
    node: true,
    within: ["tools/gen/{src,test}/**"],
    why: "the generator must run before any package is built",
  },
  {
    files: ["tools/gen/src/**"],
    npm: ["ajv", "ajv-formats", "esbuild", "openapi-typescript", "typescript", "yaml"],
    node: true,
    within: ["tools/gen/src/**"],
    why: "the generator must run before any package is built",
  },
  {
    files: ["tools/build/src/**"],
    npm: ["esbuild", "vitest"],
    node: true,
    within: ["tools/build/src/**"],
    why: "it builds the packages, so that it can use none",
  },
  {
    files: ["tools/pack/{src,test}/**"],
    npm: ["tar", "vitest"],
    node: true,
    within: ["tools/pack/{src,test}/**"],
    why: "it packs the packages as they are built, and runs none of them",
  },
  {
    files: ["tools/review/corpus/**"],
    kit: ["client", "types"],
    within: [],
    why: "a consumer's program imports what is published",
  },
  {
    files: ["tools/review/src/github/**"],
    node: true,
    within: ["tools/review/src/{compare,consequences,github,render,step}/**", "tools/review/src/report.ts"],
    why: "it runs with a token, before anything is installed, and only renders",
  },
  {
    files: ["tools/review/src/**"],
    kit: ["contract", "gen"],
    npm: ["@changesets/parse", "diff", "jsonc-parser", "vitest", "yaml"],
    node: true,
    within: ["tools/review/src/**", "!tools/review/src/github/**"],
    why: "a review reads the document as the generator does, and checks recordings as the contract does",
  },
  {
    files: ["tools/review/test/**"],
    kit: ["gen"],
    npm: ["vitest", "yaml"],
    node: true,
    within: ["tools/review/{src,test}/**"],
    why: "its cases are read as every version is",
  },
  {
    files: ["tools/check/{src,test}/**"],
    npm: ["typescript", "vitest"],
    node: true,
    within: ["tools/check/{src,test}/**"],
    why: "what checks the packages depends on none of them",
  },
  {
    files: ["tools/docs/{src,test}/**"],
    kit: ["browser"],
    npm: ["beautiful-mermaid", "chokidar", "vitest", "yaml"],
    node: true,
    within: ["tools/docs/{src,test}/**"],
    why: "the reference follows from the document alone",
  },
  {
    files: ["tools/browser/src/**"],
    npm: ["playwright-core", "vitest"],
    node: true,
    within: ["tools/browser/src/**"],
    why: "it finds and starts a browser, whatever is tested in it",
  },
  {
    files: ["tools/parity/src/**"],
    npm: ["typescript", "vitest"],
    node: true,
    within: ["tools/parity/src/**"],
    why: "an independent oracle reads the document and the official SDK, and nothing of the kit",
  },
  {
    files: ["tools/demo/src/**"],
    kit: ["client", "mock"],
    npm: ["vitest"],
    node: true,
    within: ["tools/demo/src/**"],
    why: "the demo shows what a user of the packages can do",
  },
  {
    files: ["tools/*.mjs"],
    node: true,
    within: [],
    why: "it runs before anything is installed",
  },
];
