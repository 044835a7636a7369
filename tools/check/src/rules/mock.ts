import type { ImportRule } from "../import-rule.ts";

export const MOCK: readonly ImportRule[] = [
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
    npm: ["vitest", "esbuild", "fast-check", "yaml", "@stoplight/prism-http"],
    node: true,
    within: ["packages/mock/**"],
    why: "a bug in the client must not hide a bug in the mock",
  },
  {
    files: ["packages/mock/src/domain/**"],
    kit: ["types"],
    npm: ["@noble/hashes"],
    within: ["packages/mock/src/domain/**"],
    why: "state machines are pure: no HTTP, no world, no clock",
  },
  {
    files: ["packages/mock/src/clock/**"],
    within: ["packages/mock/src/clock/**"],
    why: "the clock is independent of what its timers are for",
  },
  {
    files: ["packages/mock/src/streams/**"],
    within: ["packages/mock/src/streams/**"],
    why: "fan-out forwards frames without reading them",
  },
  {
    files: ["packages/mock/src/state/**"],
    kit: ["types"],
    within: ["packages/mock/src/{state,streams,clock,domain,scenarios,profiles}/**"],
    why: "state is independent of what changes it",
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
    why: "an operation is a function of the world and its input, independent of HTTP",
  },
  {
    files: ["packages/mock/src/http/**"],
    kit: ["contract", "types"],
    npm: ["@remix-run/multipart-parser"],
    within: ["packages/mock/src/{http,operations,state,streams,domain}/**"],
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
    files: ["packages/mock/src/msw/**"],
    kit: ["types"],
    npm: ["msw"],
    within: ["packages/mock/src/{msw/**,domain/shorten.ts,mock.ts}"],
    why: "it hands requests to a mock that it is given; the core needs no MSW",
  },
  {
    files: ["packages/mock/src/**"],
    kit: ["contract", "types"],
    npm: ["yaml"],
    within: ["packages/mock/src/**", "!packages/mock/src/{msw,node}/**"],
    why: "the core runs in a page or a worker, and never touches the client",
  },
];
