import { beforeAll, expect, test } from "vitest";
import { holds, isWanted } from "../../src/generated/holds.ts";
import { anyWireRequest, type WireRequest } from "../../src/verdicts/any-request.ts";
import { DIFFERENCES, type Difference } from "../../src/verdicts/differences.ts";
import { oursAgainst } from "../../src/verdicts/ours.ts";
import { ajvAgainst } from "../../src/verdicts/plain-ajv.ts";
import { loadPrism } from "../../src/verdicts/prism.ts";
import { cites } from "../../src/verifies.ts";

/** The command tries ten times as many. */
const RUNS = 1_000;

type Validator = (request: WireRequest) => string | null;
const others = { Ajv: ajvAgainst } as Record<Difference["validator"], Validator>;

beforeAll(async () => {
  others.Prism = await loadPrism();
});

cites("generated.verdicts");

const verdictOf = (against: string | null) => (against === null ? "accepts" : "refuses");

for (const name of ["Ajv", "Prism"] as const) {
  const property = `verdicts ${name}`;
  if (!isWanted(property)) continue;
  test(`${name} and our validators accept and refuse the same requests`, async () => {
    const known = DIFFERENCES.filter(({ validator }) => validator === name);
    const check = async (request: WireRequest) => {
      const [ours, theirs] = [oursAgainst(request), others[name](request)];
      const verdict = verdictOf(theirs);
      if (verdictOf(ours) === verdict) return;
      if (known.some((difference) => difference.verdict === verdict && difference.applies(request))) return;
      throw new Error(`ours: ${ours ?? "accepted"}; ${name}: ${theirs ?? "accepted"}`);
    };
    await holds(property, anyWireRequest, check, RUNS);
  });
}

test.each(DIFFERENCES)("$validator $verdict what ours does not: $reason", (difference) => {
  const { validator, verdict, witness, applies } = difference;
  expect(applies(witness)).toBe(true);
  expect(verdictOf(others[validator](witness))).toBe(verdict);
  expect(verdictOf(oursAgainst(witness))).not.toBe(verdict);
});
