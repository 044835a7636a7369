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
  {
    files: ["examples/react-chat/src/**"],
    kit: ["client"],
    npm: ["react", "react-dom"],
    within: ["examples/react-chat/src/**"],
    why: "the page knows nothing of the emulator",
  },
  {
    files: ["examples/react-chat/**"],
    kit: ["mock"],
    npm: ["@axe-core/playwright", "@playwright/test", "@vitejs/plugin-react", "vite"],
    within: ["examples/react-chat/**"],
    why: "it is copied out, and has what its own package.json names",
  },
  {
    files: ["examples/playwright/page/**"],
    npm: ["@anthropic-ai/sdk"],
    within: ["examples/playwright/page/**"],
    why: "the page knows nothing of the emulator",
  },
  {
    files: ["examples/playwright/**"],
    kit: ["mock"],
    npm: ["@playwright/test"],
    within: ["examples/playwright/**"],
    why: "it is copied out, and has what its own package.json names",
  },
  {
    files: ["examples/msw/**"],
    kit: ["mock"],
    npm: ["@anthropic-ai/sdk", "@playwright/test", "msw"],
    within: ["examples/msw/**"],
    why: "it is copied out, and has what its own package.json names",
  },
  {
    files: ["examples/next-proxy/**"],
    kit: ["mock"],
    npm: ["next", "playwright-core", "react", "server-only"],
    node: true,
    within: ["examples/next-proxy/**"],
    why: "it is copied out, and has what its own package.json names",
  },
];
