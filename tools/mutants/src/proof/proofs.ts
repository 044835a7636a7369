import type { Proof, Stage } from "./stage.ts";
import { CLIENT, CONTRACT, FOLLOW, INTEROP, MOCK, PROPERTIES, SLOW_MOCK_TESTS, stage } from "./suites.ts";

const client = (path: string, ...files: string[]): Proof => ({
  path: `packages/client/src/${path}`,
  stages: [...(files.length === 0 ? [] : [stage("packages/client", ...files)]), CLIENT, CONTRACT, FOLLOW],
});

const mock = (path: string, own: readonly string[], contract: readonly string[], ...last: Stage[]): Proof => ({
  path: `packages/mock/src/${path}`,
  stages: [
    ...(own.length === 0 ? [] : [stage("packages/mock", ...own)]),
    ...(contract.length === 0 ? [] : [stage("tests/contract", ...contract.map((file) => `scenarios/${file}`))]),
    MOCK,
    CONTRACT,
    INTEROP,
    ...last,
  ],
});

const protocol = (path: string, ...first: Stage[]): Proof => ({
  path: `spec/protocol/${path}`,
  stages: [...first, stage("spec"), stage("packages/contract"), stage("packages/types"), CONTRACT, MOCK],
});

const document = (path: string, ...first: Stage[]): Proof => ({
  path,
  stages: [
    ...first,
    stage("spec", "test/source-coverage", "test/wire", "test/examples"),
    stage("tools/parity"),
    stage("spec"),
    stage("packages/contract", "src/requests", "src/responses", "observed"),
    stage("packages/client", "test/operations", "test/neighbours", "src/request"),
    stage(
      "tests/contract",
      "bodies",
      "shapes",
      "create",
      "agents",
      "update",
      "send",
      "resources",
      "headers",
      "object-cells",
    ),
    stage("packages/contract"),
    MOCK,
    CONTRACT,
    INTEROP,
    SLOW_MOCK_TESTS,
  ],
});

/** Which tests prove which part. The first row whose path a file begins with governs it, so that the narrow ones stand first. */
export const PROOFS: readonly Proof[] = [
  client("follow/", "follow", "ledger"),
  client("request/", "src/request", "calls", "retries", "errors", "pages"),
  client("run/", "test/run", "define-tool"),
  client("stream/", "src/stream", "streams"),
  client("transcript/", "transcript"),
  client("react/", "transcript"),
  client("raw", "raw"),
  client("errors/", "errors", "never-sent"),
  client("", "conveniences", "calls"),

  mock("clock/", ["src/clock", "turns"], ["turns"], PROPERTIES),
  mock("control/", ["control"], ["faults"]),
  mock("commands/", ["turns", "late-results", "refusals"], ["send", "turns", "tool-calls", "house-rules"], PROPERTIES),
  mock(
    "domain/",
    ["src/domain", "agents", "environments", "memory", "vaults", "configured-tools"],
    ["agents", "tool-calls", "send"],
  ),
  mock("faults/", ["faults"], ["faults", "any-order"]),
  mock("http/", ["src/http", "refusals", "origin-policy"], ["headers", "bodies"], SLOW_MOCK_TESTS),
  mock("node/", ["src/node", "hostile/request-line", "stream-comments"], ["streams"], SLOW_MOCK_TESTS),
  mock("operations/lists/", ["pages", "lists", "list"], ["forged-cursors", "list-sessions", "history"]),
  mock(
    "operations/sessions/",
    ["mounts", "in-sessions", "refusals"],
    ["create", "list-sessions", "update", "resources", "archive"],
  ),
  mock("operations/", ["agents", "environments", "files", "memory", "vaults"], ["object-cells", "object-shapes"]),
  mock("profiles/", ["profiles"], ["profiles", "order-cells", "live-evidence"]),
  mock(
    "scenarios/",
    ["scripts", "src/scenarios", "configured-tools"],
    ["built-in-scenarios", "child-threads"],
    PROPERTIES,
  ),
  mock("seeds/", ["worlds/seed"], ["create"]),
  mock("state/catalog/", ["src/state", "files", "memory", "vaults", "agents"], ["object-cells"]),
  mock("state/", ["turns", "scripts", "src/state"], ["turns", "shapes", "order-cells"], PROPERTIES),
  mock("streams/", ["src/streams", "stream-comments"], ["streams"], SLOW_MOCK_TESTS),
  mock(
    "turns/",
    ["turns", "scripts", "late-results"],
    ["turns", "threads", "tool-calls", "order-cells", "built-in"],
    PROPERTIES,
  ),
  mock("worlds/", ["worlds", "src/worlds"], ["streams", "faults"], SLOW_MOCK_TESTS),
  mock("", ["worlds/isolation", "worlds/seed"], ["streams", "faults"], SLOW_MOCK_TESTS),

  protocol("stream/", stage("packages/contract")),
  protocol("objects.yaml", stage("tests/contract", "objects-table", "object-cells")),
  protocol(
    "",
    stage("packages/contract", "lifecycle", "transitions"),
    stage("tests/contract", "lifecycle-table", "operation-cells", "event-cells"),
  ),

  document("spec/components/headers/", stage("tests/contract", "headers", "session-errors")),
  document("spec/components/responses/", stage("tests/contract", "session-errors", "headers")),
  document("spec/"),
];

/**
 * The stages that prove a file.
 *
 * @throws Error if no row covers it
 */
export function stagesOf(file: string, proofs: readonly Proof[] = PROOFS): readonly Stage[] {
  const proof = proofs.find(({ path }) => file.startsWith(path));
  if (proof === undefined)
    throw new Error(`${file}: no row of tools/mutants/src/proof/proofs.ts says which tests prove it`);
  return proof.stages;
}
