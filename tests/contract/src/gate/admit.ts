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

const STARTS_WORK = /^user\.(?:message|define_outcome)$/;

/** How many events of a request set an agent to work once it is accepted, each of which can cost its owner. */
export function messagesIn(body: string): number {
  const objects = objectsIn(body);
  // A server may read what this process cannot.
  if (objects === null) return body.match(/user\.(?:message|define_outcome)/g)?.length ?? 0;
  return objects.filter(({ type }) => typeof type === "string" && STARTS_WORK.test(type)).length;
}

/** Every object in a body of JSON, however it is written; null if the body is no JSON. */
function objectsIn(body: string): Readonly<Record<string, unknown>>[] | null {
  const found: Readonly<Record<string, unknown>>[] = [];
  try {
    JSON.parse(body, (_, value: unknown) => {
      if (typeof value === "object" && value !== null) found.push(value as Record<string, unknown>);
      return value;
    });
    return found;
  } catch {
    return null;
  }
}

/** A scenario that a request chooses, and that is not what any agent could do. */
function scenarioOf(body: string): string | undefined {
  const names = (objectsIn(body) ?? []).map(({ mock_scenario }) => mock_scenario);
  return names.find((name): name is string => typeof name === "string" && name !== "plain");
}

/** What a request needs that a server does not have or the run may not do, as the end of "needs …"; null lets it pass. */
export function admit(asked: Asked, limits: Limits): string | null {
  const { method, target, headers, body, found } = asked;
  const asks = OF_AN_EMULATOR.find((name) => headers[name] !== undefined);
  if (asks !== undefined) return `the header ${asks}`;
  // What is in it could start work, or change what the run did not create.
  if (headers["content-encoding"] !== undefined && objectsIn(body) === null)
    return "a body that can be read on its way";
  const scenario = scenarioOf(body);
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
  const count = messagesIn(body);
  if (count > messages.left) return "another message that starts work (--max-messages)";
  if (CREATES.has(id) && !ledger.reserve()) return "another object (--max-objects)";
  messages.left -= count;
  return null;
}

/** Keys of tests that stand for the key of the run. Any other one is sent on, since tests are about it. */
export const PLACEHOLDER_KEYS: ReadonlySet<string> = new Set([HEADERS["x-api-key"], "sk-ant-contract-tests"]);
