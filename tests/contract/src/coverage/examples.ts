import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { EXAMPLES } from "../document.ts";

/** Values by their JSON, names sorted, so that the order in which a server writes makes no difference. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? "";

/** The document shows the bytes of a form as text. Of both only the size is compared. */
function formSizes(form: object): object {
  const size = (value: unknown) =>
    typeof value === "string" ? Buffer.byteLength(value) : (value as Uint8Array).length;
  const isBytes = (value: unknown) => typeof value === "string" || value instanceof Uint8Array;
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [name, isBytes(value) ? `${size(value)} bytes` : value]),
  );
}

const keyOf = (id: string, part: number | string, value: unknown): string => {
  const isForm = part === "request" && OPERATIONS[id as OperationId].bodyKind === "multipart";
  return `${id} ${part} ${canonical(isForm ? formSizes(Object(value)) : value)}`;
};

/** Names of examples by what they hold: several examples can hold the same. */
const BY_VALUE = new Map<string, string[]>();

/** `sessions.create request short`, `sessions.create 200 running` */
export const EXAMPLE_NAMES: readonly string[] = Object.entries(EXAMPLES).flatMap(([id, { requests, responses }]) => {
  const parts = [["request", requests] as const, ...Object.entries(responses)];
  return parts.flatMap(([part, examples]) =>
    Object.entries(examples).map(([example, value]) => {
      const name = `${id} ${part} ${example}`;
      const key = keyOf(id, part, value);
      BY_VALUE.set(key, [...(BY_VALUE.get(key) ?? []), name]);
      return name;
    }),
  );
});

/** The examples that hold just this value. */
export const examplesOf = (id: OperationId, part: number | "request", value: unknown): readonly string[] =>
  BY_VALUE.get(keyOf(id, part, value)) ?? [];
