import { OPERATIONS, type OperationDescriptor, type OperationId } from "@managed-agents/types";
import type { ExpectedRequest } from "./expected-request.ts";
import { isAsymmetric } from "./print.ts";

const PARTS: ReadonlySet<string> = new Set(["body", "path", "query", "status"]);

/**
 * Checks what a matcher is called with. What no request can ever have is an error: under `.not` it would always pass.
 *
 * @param further properties that the matcher takes besides the parts of a request
 * @throws TypeError that says what is wrong
 */
export function readExpected(
  operation: unknown,
  expected: unknown = {},
  further: readonly string[] = [],
): { readonly operation: OperationId; readonly expected: ExpectedRequest } {
  if (typeof operation !== "string" || !Object.hasOwn(OPERATIONS, operation)) {
    const similar = suggest(operation);
    const like = similar.length > 0 ? similar.join(", ") : "sessions.create, sessions.events.send";
    throw new TypeError(`there is no operation ${JSON.stringify(operation)}: expected an id such as ${like}`);
  }
  const descriptor: OperationDescriptor = OPERATIONS[operation as OperationId];
  const given = readObject(expected, "the expected request");
  for (const name of Object.keys(given)) {
    if (PARTS.has(name) || further.includes(name)) continue;
    throw new TypeError(`${name}: expected one of ${[...PARTS, ...further].join(", ")}`);
  }
  if (given.body !== undefined && descriptor.bodyKind !== "json") {
    const why = descriptor.bodyKind === "none" ? "takes none" : "takes a form, which is not kept";
    throw new TypeError(`body: no request can have one that counts, since ${operation} ${why}`);
  }
  checkNames(operation, "path", given.path, descriptor.pathParameters);
  checkNames(
    operation,
    "query",
    given.query,
    descriptor.queryParameters.map(({ name }) => name),
  );
  if (given.times !== undefined && !(Number.isSafeInteger(given.times) && (given.times as number) >= 0)) {
    throw new TypeError(`times: expected a whole number, 0 or more, but got ${String(given.times)}`);
  }
  if (given.status !== undefined && !Number.isInteger(given.status) && !isAsymmetric(given.status)) {
    throw new TypeError(`status: expected a status such as 200, but got ${JSON.stringify(given.status)}`);
  }
  return { operation: operation as OperationId, expected: given };
}

function readObject(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new TypeError(`${what}: expected an object, but got ${JSON.stringify(value) ?? typeof value}`);
}

function checkNames(operation: string, part: "path" | "query", values: unknown, known: readonly string[]): void {
  if (values === undefined || isAsymmetric(values)) return;
  for (const name of Object.keys(readObject(values, part))) {
    if (known.includes(name)) continue;
    const has = known.length === 0 ? "has none" : `has ${known.join(", ")}`;
    throw new TypeError(`${part}.${name}: no request can have it, since the ${part} of ${operation} ${has}`);
  }
}

/** Operations with the same last or first part. */
function suggest(operation: unknown): readonly string[] {
  if (typeof operation !== "string") return [];
  const verb = operation.slice(operation.lastIndexOf(".") + 1);
  const [group] = operation.split(".");
  const ids = Object.keys(OPERATIONS);
  const alike = ids.filter((id) => id.startsWith(`${group}.`) && id.endsWith(`.${verb}`));
  return (alike.length > 0 ? alike : ids.filter((id) => id.startsWith(`${group}.`))).slice(0, 8);
}
