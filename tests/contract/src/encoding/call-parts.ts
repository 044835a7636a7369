import { OPERATIONS, type OperationDescriptor, type OperationId } from "@managed-agents/types";
import fc from "fast-check";
import { allowedRequests } from "../requests/generated-request.ts";

/** What a caller passes to a method, apart from how it is passed. */
export interface CallParts {
  readonly operation: OperationId;
  /** Ids in the order of the path. */
  readonly ids: readonly string[];
  /** By the names that both clients use: without the `[]` of lists. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** Letters of all kinds, everything that means something in a URL, and what looks as if it were encoded already. */
const CHARACTERS = [..."aZ0-_.~!$&'()*+,;=:@/?#[]%|\\^`{}<>\" ", "%2F", "%2e", "ä", "漢", "𝒳", "👩‍💻", "\n", "\u0000"];

const id = fc
  .array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 8 })
  .map((characters) => characters.join(""));

/** Spelled otherwise by the SDK's types, or not known to them. */
const NOT_IN_SDK = new Set(["status", "beta"]);

const plain = (name: string): string => name.replace("[]", "");

/** Calls of an operation with any ids, parameters and body that the document allows. */
export function anyCall(operation: OperationId): fc.Arbitrary<CallParts> {
  const { pathParameters }: OperationDescriptor = OPERATIONS[operation];
  const ids = fc.tuple(...pathParameters.map(() => id));
  return fc.tuple(ids, allowedRequests(operation)).map(([given, { query, body }]) => {
    const entries = Object.entries(query).filter(([name]) => !NOT_IN_SDK.has(name));
    return {
      operation,
      ids: given,
      query: Object.fromEntries(entries.map(([name, value]) => [plain(name), value])),
      body: body as CallParts["body"],
    };
  });
}

/** Operations that the SDK does not have yet. */
const AHEAD_OF_SDK: readonly string[] = [];

/** Operations that the SDK has too, and whose bodies are JSON; uploads are compared in `uploads.ts`. */
export const COMPARED = (Object.values(OPERATIONS) as OperationDescriptor[])
  .filter(({ id: operation }) => !AHEAD_OF_SDK.includes(operation))
  .filter(({ aliasOf, bodyKind }) => aliasOf === null && bodyKind !== "multipart")
  .map(({ id: operation }) => operation as OperationId);
