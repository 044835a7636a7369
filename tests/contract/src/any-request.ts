import { OPERATIONS, type OperationId } from "@managed-agents/types";
import fc from "fast-check";
import { EXAMPLES } from "./document.ts";
import { type Mutation, mutate } from "./mutate.ts";

/** A request whose ids are still open: numbers pick among those that the run has seen by then. */
export interface OpenRequest {
  readonly operation: OperationId;
  readonly picks: Readonly<Record<string, number>>;
  readonly query: string;
  readonly body: string | undefined;
}

/** Scenarios that a run of random requests plays. */
export const SCENARIOS = [
  "plain",
  "thinking",
  "tool-allow",
  "tool-ask",
  "custom-tool",
  "mcp-tool",
  "outcome",
  "multiagent",
  "retry",
  "fatal",
  "budget",
  "workflow",
  "long",
];

const HOSTILE = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  "",
  "x",
  "__proto__",
  "sevt_1",
  [],
  {},
  [[]],
  { type: "user.message" },
  "\u0000",
  "𝒳",
];

const replacement = fc.oneof(fc.constantFrom<unknown>(...HOSTILE, undefined), fc.jsonValue({ maxDepth: 2 }));

const mutation: fc.Arbitrary<Mutation> = fc.record({ place: fc.nat(200), replacement });

const created = fc.constantFrom(...SCENARIOS).map((mock_scenario) => ({
  agent: "agent_1",
  environment_id: "env_1",
  metadata: { mock_scenario },
}));

const goodBody = (id: OperationId): fc.Arbitrary<unknown> => {
  const examples = Object.values(EXAMPLES[id]?.requests ?? {});
  const shown = examples.length > 0 ? [fc.constantFrom(...examples)] : [fc.constant(undefined)];
  return fc.oneof(...shown, ...(id === "sessions.create" ? [created] : []));
};

const body = (id: OperationId): fc.Arbitrary<string | undefined> => {
  const good = goodBody(id);
  const changed = fc
    .tuple(good, fc.array(mutation, { minLength: 1, maxLength: 3 }))
    .map(([value, mutations]) => mutations.reduce(mutate, value ?? {}));
  const json = fc
    .oneof({ weight: 5, arbitrary: good }, { weight: 3, arbitrary: changed })
    .map((value) => JSON.stringify(value));
  return fc.oneof({ weight: 9, arbitrary: json }, { weight: 1, arbitrary: fc.string({ maxLength: 40 }) });
};

const VALUES = [
  "1",
  "0",
  "-1",
  "1000",
  "asc",
  "desc",
  "idle",
  "running",
  "true",
  "false",
  "",
  "x",
  "page_MA==",
  "2026-11-17T09:00:00Z",
];

const query = (id: OperationId): fc.Arbitrary<string> => {
  const names = [...OPERATIONS[id].queryParameters.map(({ name }) => name), "statuses", "__proto__", "unknown"];
  const value = fc.oneof(fc.constantFrom(...VALUES, "agent.message", "user.message"), fc.string({ maxLength: 12 }));
  const pair = fc.tuple(fc.constantFrom(...names), value).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: fc.array(pair, { maxLength: 3 }).map((pairs) => pairs.join("&")) },
  );
};

const IDS = Object.keys(OPERATIONS) as OperationId[];
/** What makes a session and what moves it comes up more often than what only looks. */
const WEIGHTED = [
  ...IDS,
  ...Array<OperationId>(4).fill("sessions.create"),
  ...Array<OperationId>(8).fill("sessions.events.send"),
];

const picks = fc.record({
  session_id: fc.nat(3),
  thread_id: fc.nat(3),
  resource_id: fc.nat(3),
  agent_id: fc.nat(3),
  environment_id: fc.nat(3),
  file_id: fc.nat(3),
  vault_id: fc.nat(3),
  credential_id: fc.nat(3),
  memory_store_id: fc.nat(3),
  memory_id: fc.nat(3),
  memory_version_id: fc.nat(3),
});

/** Any request at all: mostly plausible, often slightly wrong, sometimes nonsense. */
export const anyRequest: fc.Arbitrary<OpenRequest> = fc
  .constantFrom(...WEIGHTED)
  .chain((operation) =>
    fc.record({ operation: fc.constant(operation), picks, query: query(operation), body: body(operation) }),
  );
