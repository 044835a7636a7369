import type { ImportRule } from "./import-rule.ts";

const CONFIGURATION: readonly ImportRule[] = [
  {
    files: ["**/vitest*.config.ts"],
    npm: ["vitest"],
    node: true,
    within: [],
    why: "a test configuration loads before anything is built",
  },
];

const TYPES: readonly ImportRule[] = [
  {
    files: ["packages/types/{src,test}/**/*.test*.ts"],
    kit: ["types"],
    npm: ["vitest"],
    within: ["packages/types/{src,test}/**"],
    why: "tests import public entry points of packages",
  },
  {
    files: ["packages/types/src/**"],
    within: ["packages/types/src/**"],
    why: "types stand alone: everything else depends on them",
  },
];

const CONTRACT: readonly ImportRule[] = [
  {
    files: ["packages/contract/{src,test}/**/*.test*.ts", "packages/contract/test/**"],
    kit: ["contract", "types"],
    npm: ["vitest", "fast-check", "yaml"],
    node: true,
    within: ["packages/contract/**"],
    why: "tests import public entry points of other packages",
  },
  {
    files: ["packages/contract/src/cli/**"],
    kit: ["types"],
    npm: ["eventsource-parser"],
    node: true,
    within: ["packages/contract/{src,compiled}/**", "!packages/contract/src/vitest/**"],
    why: "the command reads recordings; everything it decides is in the library",
  },
  {
    files: ["packages/contract/src/vitest/**"],
    kit: ["types"],
    npm: ["vitest"],
    within: ["packages/contract/src/**", "!packages/contract/src/cli/**"],
    why: "matchers are a thin layer, and vitest is an optional peer",
  },
  {
    files: ["packages/contract/src/**"],
    kit: ["types"],
    within: ["packages/contract/{src,compiled}/**", "!packages/contract/src/{cli,vitest}/**"],
    why: "judging works in a browser and with no test runner",
  },
];

const CLIENT: readonly ImportRule[] = [
  {
    files: ["packages/client/test/browser/**"],
    kit: ["browser", "client"],
    npm: ["esbuild"],
    node: true,
    within: ["packages/client/test/**"],
    why: "the page holds the client alone; the launcher of the browser is shared",
  },
  {
    files: ["packages/client/{src,test}/**/*.test*.ts", "packages/client/test/**"],
    kit: ["client", "types"],
    npm: ["vitest", "fast-check", "esbuild", "@anthropic-ai/sdk", "eventsource-parser", "openapi-fetch"],
    node: true,
    within: ["packages/client/**"],
    why: "a bug in the mock must not hide a bug in the client",
  },
  {
    files: ["packages/client/src/**"],
    kit: ["types"],
    npm: ["openapi-fetch"],
    within: ["packages/client/src/**"],
    why: "the client runs everywhere, knows neither mock nor contract, and stays a few kB",
  },
];

const MOCK: readonly ImportRule[] = [
  {
    files: ["packages/mock/build/**"],
    npm: ["yaml"],
    node: true,
    within: ["packages/mock/{build,src}/**"],
    why: "what a build step writes is data for the package",
  },
  {
    files: ["packages/mock/{src,test}/**/*.test*.ts", "packages/mock/test/**"],
    kit: ["contract", "harness", "mock", "types"],
    npm: ["vitest", "fast-check", "yaml", "@stoplight/prism-http"],
    node: true,
    within: ["packages/mock/**"],
    why: "a bug in the client must not hide a bug in the mock",
  },
  {
    files: ["packages/mock/src/domain/**"],
    kit: ["types"],
    within: ["packages/mock/src/domain/**"],
    why: "state machines are pure: no HTTP, no world, no clock",
  },
  {
    files: ["packages/mock/src/clock/**"],
    within: ["packages/mock/src/clock/**"],
    why: "time knows nothing of what waits for it",
  },
  {
    files: ["packages/mock/src/streams/**"],
    within: ["packages/mock/src/streams/**"],
    why: "fan-out knows frames, not what they say",
  },
  {
    files: ["packages/mock/src/state/**"],
    kit: ["types"],
    within: ["packages/mock/src/{state,streams,clock,domain,scenarios}/**"],
    why: "what a world remembers does not know who changes it",
  },
  {
    files: ["packages/mock/src/turns/**"],
    kit: ["types"],
    within: ["packages/mock/src/{turns,state,domain,scenarios}/**"],
    why: "the turn loop is called; it calls no command",
  },
  {
    files: ["packages/mock/src/commands/**"],
    kit: ["types"],
    within: ["packages/mock/src/{commands,turns,state,domain}/**"],
    why: "a command changes state and runs the turn loop",
  },
  {
    files: ["packages/mock/src/operations/**"],
    kit: ["types"],
    within: ["packages/mock/src/{operations,commands,state,streams,domain}/**"],
    why: "an operation is a function of the world and its input, and knows no HTTP",
  },
  {
    files: ["packages/mock/src/http/**"],
    kit: ["contract", "types"],
    within: ["packages/mock/src/{http,operations,domain,world}/**"],
    why: "what wraps answers, and what brings requests, is given from outside",
  },
  {
    files: ["packages/mock/src/node/**"],
    kit: ["contract", "types"],
    npm: ["yaml", "@stoplight/prism-http"],
    node: true,
    within: ["packages/mock/src/**"],
    why: "all that needs Node is here, and nothing of the client",
  },
  {
    files: ["packages/mock/src/**"],
    kit: ["contract", "types"],
    npm: ["yaml"],
    within: ["packages/mock/src/**", "!packages/mock/src/node/**"],
    why: "the core runs in a page or a worker, and never touches the client",
  },
];

const TOOLS: readonly ImportRule[] = [
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
    files: ["tools/review/corpus/**"],
    kit: ["client", "types"],
    within: [],
    why: "a program of a consumer sees what is published",
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
    npm: ["@changesets/parse", "diff", "jsonc-parser", "yaml"],
    node: true,
    within: ["tools/review/src/**", "!tools/review/src/github/**"],
    why: "a review reads the document as the generator does, and judges recordings as the contract does",
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
    why: "what judges the packages depends on none of them",
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

const OUTSIDE: readonly ImportRule[] = [
  {
    files: ["spec/{lint,test}/**"],
    npm: ["@redocly/cli", "ajv", "ajv-formats", "vitest", "yaml"],
    node: true,
    within: ["spec/{lint,test}/**"],
    why: "the document is judged by its own rules, with nothing that is generated from it",
  },
  {
    files: ["tests/harness/**"],
    kit: ["contract"],
    node: true,
    within: ["tests/harness/**"],
    why: "tests of the mock use it too, so it knows no client and no mock",
  },
  {
    files: ["tests/properties/**"],
    kit: ["contract", "harness", "mock", "types"],
    npm: ["fast-check", "vitest"],
    node: true,
    within: ["tests/properties/**"],
    why: "random runs see what any program sees: public entry points, with nothing of the client between",
  },
  {
    files: ["tests/contract/**"],
    kit: ["client", "contract", "harness", "mock", "types"],
    npm: ["eventsource-parser", "fast-check", "vitest"],
    node: true,
    within: ["tests/contract/**"],
    why: "contract tests see what a user sees: public entry points",
  },
  {
    files: ["tests/interop/**"],
    kit: ["contract", "harness", "mock", "types"],
    npm: ["@anthropic-ai/sdk", "anthropic-sdk-0.120", "vitest"],
    node: true,
    within: ["tests/interop/**"],
    why: "the official SDK judges the mock, with nothing of the client between",
  },
  {
    files: ["tests/types/**"],
    kit: ["types"],
    npm: ["typescript", "vitest"],
    node: true,
    within: ["tests/types/**"],
    why: "what is shown of the types is asked of a compiler; snippets that import the client are text",
  },
  {
    files: ["bench/**"],
    kit: ["client", "contract", "mock", "types"],
    npm: [
      "@anthropic-ai/sdk",
      "@hey-api/openapi-ts",
      "@hono/node-server",
      "@scalar/mock-server",
      "autocannon",
      "eventsource-parser",
      "openapi-fetch",
    ],
    node: true,
    within: ["bench/**"],
    why: "what is measured is what is published",
  },
];

/**
 * Who may import whom, as data. The first rule that matches a file governs it, so that the narrow ones stand first.
 *
 * A source file without a rule is a finding, and so is a rule without a file: the table can neither lag behind nor outlive the tree.
 */
export const IMPORT_RULES: readonly ImportRule[] = [
  ...CONFIGURATION,
  ...TYPES,
  ...CONTRACT,
  ...CLIENT,
  ...MOCK,
  ...TOOLS,
  ...OUTSIDE,
];
