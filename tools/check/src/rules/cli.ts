import type { ImportRule } from "../import-rule.ts";

export const CLI: readonly ImportRule[] = [
  {
    files: ["packages/cli/bin/**"],
    node: true,
    within: [],
    why: "it is there before anything is built, and runs on a Node that is too old to say so",
  },
  {
    files: ["packages/cli/build/**"],
    npm: ["esbuild"],
    node: true,
    within: [],
    why: "the build bundles the program, and is no part of it",
  },
  {
    files: ["packages/cli/test/**"],
    kit: ["mock", "types"],
    npm: ["string-width", "vitest", "yaml"],
    node: true,
    within: ["packages/cli/**"],
    why: "tests drive the command line, as a function and as a process, against the emulator",
  },
  {
    files: ["packages/cli/src/{args,body,completion,help,transform}/**"],
    npm: ["yaml"],
    node: true,
    within: ["packages/cli/src/{args,body,commands,completion,errors,gen,help,transform}/**", "packages/cli/src/*.ts"],
    why: "what is typed is understood before the client is loaded, and without it",
  },
  {
    files: ["packages/cli/src/**"],
    kit: ["client", "mock", "types"],
    npm: ["mime", "string-width", "yaml"],
    node: true,
    within: ["packages/cli/src/**"],
    why: "the command line is a user of the client; the emulator is started on demand, and neither sees the other",
  },
];

/** The commands of the other packages. */
export const BINS: readonly ImportRule[] = [
  {
    files: ["packages/{contract,mock}/bin/**"],
    node: true,
    within: [],
    why: "a command is there before anything is built; what it starts it finds by its path",
  },
];
