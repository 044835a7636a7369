import type { ImportRule } from "../import-rule.ts";

export const TYPES: readonly ImportRule[] = [
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

export const CONTRACT: readonly ImportRule[] = [
  {
    files: ["packages/contract/{src,test}/**/*.test*.ts", "packages/contract/test/**"],
    kit: ["contract", "types"],
    npm: ["vitest", "ajv", "fast-check", "yaml"],
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
    files: ["packages/contract/src/recording/**"],
    kit: ["types"],
    npm: ["eventsource-parser"],
    node: true,
    within: ["packages/contract/{src,compiled}/**", "!packages/contract/src/{cli,vitest}/**"],
    why: "recordings are files; client and mock take no part in evidence about themselves",
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
    within: ["packages/contract/{src,compiled}/**", "!packages/contract/src/{cli,recording,vitest}/**"],
    why: "validation works in a browser and with no test runner",
  },
];

export const CLIENT: readonly ImportRule[] = [
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
    npm: [
      "vitest",
      "fast-check",
      "esbuild",
      "@anthropic-ai/sdk",
      "eventsource-parser",
      "openapi-fetch",
      "arktype",
      "valibot",
      "zod",
    ],
    node: true,
    within: ["packages/client/**"],
    why: "a bug in the mock must not hide a bug in the client",
  },
  {
    files: ["packages/client/src/react/**", "packages/client/src/react.ts"],
    kit: ["types"],
    npm: ["react"],
    within: ["packages/client/src/**"],
    why: "the hook is a thin layer, and react is an optional peer",
  },
  {
    files: ["packages/client/src/**"],
    kit: ["types"],
    npm: ["openapi-fetch"],
    within: ["packages/client/src/**", "!packages/client/src/react/**"],
    why: "the client runs everywhere, depends on neither mock nor contract, and stays a few kB",
  },
];

export const MCP: readonly ImportRule[] = [
  {
    files: ["packages/mcp/{src,test}/**/*.test*.ts", "packages/mcp/test/**"],
    kit: ["client", "mcp", "mock", "types"],
    npm: ["vitest", "gpt-tokenizer", "@modelcontextprotocol/client", "@modelcontextprotocol/server"],
    node: true,
    within: ["packages/mcp/**"],
    why: "the official client drives the adapter, and the emulator answers it",
  },
  {
    files: ["packages/mcp/bin/**"],
    node: true,
    within: [],
    why: "it runs where nothing has been built yet",
  },
  {
    files: ["packages/mcp/src/cli/**"],
    kit: ["client", "types"],
    npm: ["@modelcontextprotocol/server"],
    node: true,
    within: ["packages/mcp/src/**", "!packages/mcp/src/gen/**"],
    why: "the command puts together what the library has",
  },
  {
    files: ["packages/mcp/src/http/**"],
    npm: ["@modelcontextprotocol/node", "@modelcontextprotocol/server"],
    node: true,
    within: ["packages/mcp/src/http/**"],
    why: "who may connect is decided without a look at what is offered",
  },
  {
    files: ["packages/mcp/src/tools/**"],
    kit: ["client", "contract", "types"],
    npm: ["@modelcontextprotocol/server"],
    within: ["packages/mcp/src/{gen,tools}/**", "packages/mcp/src/{redact,tool-descriptor}.ts"],
    why: "what a tool does is the same over every transport",
  },
  {
    files: ["packages/mcp/src/**"],
    kit: ["client", "types"],
    npm: ["@modelcontextprotocol/server"],
    within: ["packages/mcp/src/**"],
    why: "it reaches the API through the client alone, like any other program",
  },
];
