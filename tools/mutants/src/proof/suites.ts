import type { Stage } from "./stage.ts";

export const stage = (workspace: string, ...files: string[]): Stage => ({ workspace, files });

const without = (workspace: string, ...patterns: string[]): Stage => ({ workspace, files: [], without: patterns });

const SLOW_MOCK = [
  "prefer-in-process",
  "hostile/asking-for-answers",
  "hostile/bodies",
  "hostile/connections",
  "worlds/lifetime",
];

/** All of the client's own tests but those of its size and its README, which say little about what it does. */
export const CLIENT = without("packages/client", "test/bundle-size.test.ts", "test/readme.test.ts");

/** The emulator's own tests, without those that send much or render the whole document. */
export const MOCK = without("packages/mock", ...SLOW_MOCK.map((file) => `test/${file}.test.ts`));
export const SLOW_MOCK_TESTS = stage("packages/mock", ...SLOW_MOCK.map((file) => `test/${file}`));

/** The black-box tests, without the Prisms, which serve the document and nothing of the kit. */
export const CONTRACT = without(
  "tests/contract",
  "scenarios/prism.test.ts",
  "scenarios/prefer.test.ts",
  "scenarios/readme.test.ts",
  "coverage.test.ts",
);

/** The official SDK against the emulator, without what counts readers and waits for retries. */
export const INTEROP = without(
  "tests/interop",
  "invariants/**",
  "official/retries.test.ts",
  "patterns/large-messages.test.ts",
);

export const PROPERTIES = stage(
  "tests/properties",
  "operations",
  "scripts",
  "late-events",
  "thread-streams",
  "scenarios",
);
export const FOLLOW = stage("tests/follow", "our-programs", "transcript", "react", "two-clients", "run-soak");
