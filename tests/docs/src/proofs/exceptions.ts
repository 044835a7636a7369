import type { Selector } from "./selector.ts";

/** Commands that are programs of others. What is known of them is in their own documentation. */
export interface Foreign {
  /** The first words. */
  readonly words: string;
  readonly reason: string;
}

export const FOREIGN: readonly Foreign[] = [
  { words: "claude mcp add", reason: "a command of Claude Code, which the repository does not install" },
  { words: "docker", reason: "needs an engine; npm run test:containers carries out the image without one" },
  { words: "npx playwright install", reason: "downloads a browser" },
  { words: "pip install", reason: "asks the registry of Python" },
];

/** Blocks whose lines end with a status other than 0 on purpose. */
export interface OtherStatus extends Selector {
  readonly status: number;
  readonly why: string;
}

export const OTHER_STATUS: readonly OtherStatus[] = [
  {
    document: "docs/spec-review.md",
    contains: "--no-consequences",
    status: 1,
    why: "the change that it reviews needs a step that nothing announces",
  },
  {
    document: "docs/prism.md",
    contains: "Prefer: code=429",
    status: 22,
    why: "it asks for a 429, which curl --fail-with-body reports so",
  },
];
