import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { unionBranches } from "./union-branches.ts";

/** What the tests of one file reached: flat facts such as `operation sessions.create`, `event agent.message`. */
const seen = new Set<string>();

const directoryOf = (run: string | number | undefined) => new URL(`../coverage/${run ?? "alone"}/`, import.meta.url);

const DIRECTORY = directoryOf(process.env.CONTRACT_TESTS_RUN);

/** Notes that a test proves a requirement. */
export const sawRequirement = (id: string): unknown => seen.add(`requirement ${id}`);

/** Notes one exchange with a target of the given kind. */
export function sawExchange(
  kind: string,
  operation: OperationId,
  status: number,
  request: unknown,
  answer: unknown,
): void {
  seen.add(`${kind} operation ${operation}`);
  seen.add(`${kind} status ${operation} ${status}`);
  const { body, response } = OPERATIONS[operation];
  if (body !== null && status === 200) sawValue(kind, body, request);
  if (status !== 200) sawValue(kind, "ErrorResponse", answer);
  else if (response !== null && !OPERATIONS[operation].streams) sawValue(kind, response, answer);
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

/** Everything that any test of this run reached. */
export function allSeen(): ReadonlySet<string> {
  const files = readdirSync(DIRECTORY);
  return new Set(files.flatMap((name) => JSON.parse(readFileSync(new URL(name, DIRECTORY), "utf8")) as string[]));
}

/** Drops what the run of this process reached. */
export const forgetSeen = (): void => rmSync(directoryOf(process.pid), { recursive: true, force: true });
