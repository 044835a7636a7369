import { HEADERS } from "@managed-agents/harness";
import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { LENIENT_HEADER } from "../targets/left-out-header.ts";
import type { KnownNames } from "./known-names.ts";
import { CREATES, type Ledger } from "./ledger.ts";

/** A request that came to the gate. */
export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** What the document calls it; null for a path that it does not have. */
  readonly found: { readonly id: OperationId; readonly path: Readonly<Record<string, string>> } | null;
}

/** What a run may do, and what it did so far. */
export interface Limits {
  readonly ledger: Ledger;
  readonly names: KnownNames;
  readonly messages: { left: number };
}

/** Headers with which tests ask an emulator for faults, and Prism for an answer. */
const OF_AN_EMULATOR = ["mock-fault", "prefer"];

/** H37: no id is longer. */
const LONGEST_ID = 128;

const SCENARIO = /"mock_scenario":"(?!plain")([^"]*)"/;
const STARTS_WORK = /"type":"(?:user\.message|user\.define_outcome)"/;

/** Whether a request, once it is accepted, sets an agent to work, which can cost its owner. */
export const startsWork = (body: string): boolean => STARTS_WORK.test(body);

/** What a request needs that a server does not have or the run may not do, as the end of "needs …"; null lets it pass. */
export function admit(asked: Asked, limits: Limits): string | null {
  const { method, target, headers, body, found } = asked;
  const asks = OF_AN_EMULATOR.find((name) => headers[name] !== undefined);
  if (asks !== undefined) return `the header ${asks}`;
  const [, scenario] = SCENARIO.exec(body) ?? [];
  if (scenario !== undefined) return `the scripted agent of the scenario ${scenario}`;
  const strict = headers[LENIENT_HEADER] === undefined || found?.id !== "sessions.create";
  const unknown = limits.names.unknownIn(decoded(target), true) ?? limits.names.unknownIn(body, strict);
  if (unknown !== undefined) return `an object that is made up, ${unknown}`;
  if (method === "GET") return null;
  if (found === null) return `${method} on a path that the document does not have`;
  return foreign(found, limits.ledger) ?? overBudget(found.id, body, limits);
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Only what this run created is changed, archived or deleted. */
function foreign({ id, path }: NonNullable<Asked["found"]>, ledger: Ledger): string | null {
  const [first] = OPERATIONS[id].pathParameters;
  const owner = first === undefined ? undefined : path[first];
  const isNobodys = owner?.endsWith("_unknown") || Number(owner?.length) > LONGEST_ID;
  if (owner === undefined || ledger.has(owner) || isNobodys) return null;
  return `to change ${owner}, which this run did not create`;
}

/** Takes what a request creates or starts off what the run may do. */
function overBudget(id: OperationId, body: string, { ledger, messages }: Limits): string | null {
  if (startsWork(body)) {
    if (messages.left === 0) return "another message that starts work (--max-messages)";
    messages.left -= 1;
  }
  return CREATES.has(id) && !ledger.reserve() ? "another object (--max-objects)" : null;
}

/** Keys of tests that stand for the key of the run. Any other one is sent on, since tests are about it. */
export const PLACEHOLDER_KEYS: ReadonlySet<string> = new Set([HEADERS["x-api-key"], "sk-ant-contract-tests"]);
