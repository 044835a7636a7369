import { beforeAll, expect, test } from "vitest";
import { holds, isWanted } from "../../src/generated/holds.ts";
import { anyWireRequest, type WireRequest } from "../../src/verdicts/any-request.ts";
import { DIFFERENCES, type Difference } from "../../src/verdicts/differences.ts";
import { oursAgainst } from "../../src/verdicts/ours.ts";
import { ajvAgainst } from "../../src/verdicts/plain-ajv.ts";
import { loadPrism } from "../../src/verdicts/prism.ts";
import { cites } from "../../src/verifies.ts";

/** The command tries twenty times as many: ten thousand. */
const RUNS = 500;

type Validator = (request: WireRequest) => string | null;
const others = { Ajv: ajvAgainst } as Record<Difference["validator"], Validator>;

beforeAll(async () => {
  others.Prism = await loadPrism();
});

cites("generated.verdicts");

const verdictOf = (against: string | null) => (against === null ? "accepts" : "refuses");

/** What another validator does that ours does not and no difference explains; null where they agree. */
function unexplained(name: Difference["validator"], request: WireRequest): string | null {
  const [ours, theirs] = [oursAgainst(request), others[name](request)];
  const verdict = verdictOf(theirs);
  if (verdictOf(ours) === verdict) return null;
  const explains = (known: Difference) =>
    known.validator === name && known.verdict === verdict && known.applies(request);
  if (DIFFERENCES.some(explains)) return null;
  return `ours: ${ours ?? "accepted"}; ${name}: ${theirs ?? "accepted"}`;
}

test.runIf(isWanted("verdicts"))("Prism, Ajv and our validators accept and refuse the same requests", async () => {
  const check = async (request: WireRequest) => {
    const problems = (["Ajv", "Prism"] as const).flatMap((name) => unexplained(name, request) ?? []);
    if (problems.length > 0) throw new Error(problems.join("\n"));
  };
  await holds("verdicts", anyWireRequest, check, RUNS);
});

test.each(DIFFERENCES)("$validator $verdict what ours does not: $reason", (difference) => {
  const { validator, verdict, witness, applies } = difference;
  expect(applies(witness)).toBe(true);
  expect(verdictOf(others[validator](witness))).toBe(verdict);
  expect(verdictOf(oursAgainst(witness))).not.toBe(verdict);
});
