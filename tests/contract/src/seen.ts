import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { examplesOf } from "./coverage/examples.ts";
import { parametersOf } from "./coverage/parameters.ts";
import { unionBranches } from "./union-branches.ts";

/** What the tests of one file reached: flat facts such as `operation sessions.create`, `event agent.message`. */
const seen = new Set<string>();

const directoryOf = (run: string | number | undefined) => new URL(`../coverage/${run ?? "alone"}/`, import.meta.url);

const DIRECTORY = directoryOf(process.env.CONTRACT_TESTS_RUN);

/** Notes that a test proves a requirement. */
export const sawRequirement = (id: string): unknown => seen.add(`requirement ${id}`);

/** Notes how a test of a requirement ended on a target; the reason says why it had to fail. */
export function sawOutcome(outcome: "passed" | "failed" | "known", id: string, target: string, reason = ""): unknown {
  return seen.add(`${outcome} ${id} on ${target}${reason === "" ? "" : `: ${reason}`}`);
}

/** Notes that a published cell of the lifecycle, or a guard of one of its rows, was tried and answered as published. */
export const sawCell = (kind: string, cell: string): unknown => seen.add(`${kind} cell ${cell}`);

/** Notes that a stream gave a rule something to check. */
export const sawRule = (kind: string, rule: string): unknown => seen.add(`${kind} rule ${rule}`);

/** What an exchange says about coverage. */
export interface SeenExchange {
  readonly status: number;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Body of the request, and of the answer, decoded. */
  readonly request: unknown;
  readonly answer: unknown;
}

/** Notes one exchange with a target of the given kind. */
export function sawExchange(kind: string, operation: OperationId, exchange: SeenExchange): void {
  const { status, query, headers, request, answer } = exchange;
  seen.add(`${kind} operation ${operation}`);
  seen.add(`${kind} status ${operation} ${status}`);
  // What Prism makes up differs from run to run, and nobody asked for it.
  if (headers.get("prefer")?.includes("dynamic=true")) return;
  // Emulators answer from their state; only Prism answers with examples.
  if (kind === "prism") for (const name of examplesOf(operation, status, answer)) seen.add(`${kind} example ${name}`);
  const { body, response } = OPERATIONS[operation];
  if (status !== 200) {
    sawValue(kind, "ErrorResponse", answer);
    const code = (answer as { error?: { details?: { error_code?: unknown } } } | undefined)?.error?.details?.error_code;
    if (typeof code === "string") seen.add(`${kind} code ${code}`);
    return;
  }
  for (const name of parametersOf(operation, query, headers)) seen.add(`${kind} parameter ${name}`);
  for (const name of examplesOf(operation, "request", request)) seen.add(`${kind} example ${name}`);
  if (body !== null) sawValue(kind, body, request);
  if (response !== null && !OPERATIONS[operation].streams) sawValue(kind, response, answer);
}

/** Notes one frame of a streaming operation. */
export function sawFrame(kind: string, operation: OperationId, frame: { type: string }): void {
  const { response } = OPERATIONS[operation];
  if (response !== null) sawValue(kind, response, frame);
}

function sawValue(kind: string, schema: string, value: unknown): void {
  for (const branch of unionBranches(schema, value)) seen.add(`${kind} branch ${branch}`);
}

/** Keeps what this file's tests reached for the coverage test, which runs after all of them. */
export function keepSeen(): void {
  mkdirSync(DIRECTORY, { recursive: true });
  const name = `${process.pid}-${process.hrtime.bigint()}.json`;
  writeFileSync(new URL(name, DIRECTORY), JSON.stringify([...seen].sort()));
}

/**
 * Everything that any test of a run reached.
 *
 * @param run its name; this run if left out
 */
export function allSeen(run = process.env.CONTRACT_TESTS_RUN): ReadonlySet<string> {
  const directory = directoryOf(run);
  const files = existsSync(directory) ? readdirSync(directory) : [];
  return new Set(files.flatMap((name) => JSON.parse(readFileSync(new URL(name, directory), "utf8")) as string[]));
}

/** Drops what a run reached. */
export const forgetSeen = (run: string | number = process.pid): void =>
  rmSync(directoryOf(run), { recursive: true, force: true });
