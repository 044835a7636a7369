import { expect, test } from "vitest";
import { anyCall, type CallParts, COMPARED } from "../../src/encoding/call-parts.ts";
import type { Captured } from "../../src/encoding/captured.ts";
import { sentByOurs, sentBySdk } from "../../src/encoding/clients.ts";
import { ENCODING_DIFFERENCES } from "../../src/encoding/differences.ts";
import { holds, isWanted } from "../../src/generated/holds.ts";
import { cites } from "../../src/verifies.ts";

const RUNS = 12;

cites("generated.encoding");

/** Parts of a path or query as a server decodes them. */
const decoded = (raw: string, separator: string): string[] => raw.split(separator).map(decodeURIComponent);

const meaningOf = ({ method, path, query, body, contentType }: Captured) => ({
  method,
  path: decoded(path, "/"),
  query: query === "" ? [] : decoded(query, "&").sort(),
  body: body === undefined ? undefined : (JSON.parse(body) as unknown),
  json: body === undefined ? false : (contentType ?? "").startsWith("application/json"),
});

/** Where two requests differ on the wire, though they mean the same. */
function spelledApart(ours: Captured, theirs: Captured): ("path" | "query")[] {
  return (["path", "query"] as const).filter((part) => ours[part] !== theirs[part]);
}

async function compare(call: CallParts): Promise<void> {
  const [ours, theirs] = [await sentByOurs(call), await sentBySdk(call)];
  if (ours instanceof Error || theirs instanceof Error) {
    if (ours instanceof Error && theirs instanceof Error) return;
    if (ENCODING_DIFFERENCES.some(({ part, applies }) => part === "refusal" && applies(call))) return;
    throw new Error(`ours: ${describe(ours)}; SDK: ${describe(theirs)}`);
  }
  expect(meaningOf(ours)).toEqual(meaningOf(theirs));
  for (const where of spelledApart(ours, theirs)) {
    if (ENCODING_DIFFERENCES.some(({ part, applies }) => part === where && applies(call))) continue;
    throw new Error(`ours: ${ours[where]}; SDK: ${theirs[where]}`);
  }
}

const describe = (sent: Captured | Error): string =>
  sent instanceof Error ? sent.message : `${sent.path}?${sent.query}`;

test.each(COMPARED.filter((operation) => isWanted(`encoding ${operation}`)))(
  "%s puts the same on the wire as the official SDK",
  async (operation) => {
    await holds(`encoding ${operation}`, anyCall(operation), compare, RUNS);
  },
);

test.each(ENCODING_DIFFERENCES)("$part: $reason", async ({ part, applies, witness }) => {
  expect(applies(witness)).toBe(true);
  const [ours, theirs] = [await sentByOurs(witness), await sentBySdk(witness)];
  if (part === "refusal") expect(ours instanceof Error).not.toBe(theirs instanceof Error);
  else expect(spelledApart(ours as Captured, theirs as Captured)).toContain(part);
});
