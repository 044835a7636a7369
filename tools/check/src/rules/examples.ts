import type { ImportRule } from "../import-rule.ts";

/** Each example is a project of its own, which has what its `package.json` names. */
export const EXAMPLES: readonly ImportRule[] = [
  {
    files: ["examples/jest/**"],
    kit: ["client", "mock"],
    within: ["examples/jest/**"],
    why: "it is copied out, and has what its own package.json names",
  },
  {
    files: ["examples/node-service/**"],
    kit: ["mock"],
    npm: ["@anthropic-ai/sdk", "vitest"],
    node: true,
    within: ["examples/node-service/**"],
    why: "it is copied out, and has what its own package.json names",
  },
  {
    files: ["examples/mcp-host/**"],
    kit: ["mock"],
    npm: ["@modelcontextprotocol/client"],
    node: true,
    within: ["examples/mcp-host/**"],
    why: "it is copied out, and has what its own package.json names",
  },
  {
    files: ["examples/shell/**"],
    kit: ["mock"],
    node: true,
    within: ["examples/shell/**"],
    why: "it is copied out, and has what its own package.json names",
  },
  {
    files: ["examples/python/**"],
    kit: ["mock"],
    node: true,
    within: ["examples/python/**"],
    why: "it is copied out, and has what its own package.json names",
  },
];
