import { EVENT_TYPES, OPERATIONS, UNIONS } from "@managed-agents/types";
import { expect, test } from "vitest";
import { REQUIREMENTS } from "./requirements.ts";
import { allSeen } from "./src/seen.ts";
import { UNREACHED } from "./tables/unreached.ts";

const seen = allSeen();

const ADVICE =
  "Write the test that reaches it; if none can, list it in tests/contract/tables/unreached.ts with the reason";

/** What should have been seen and was not, apart from what is listed with a reason. */
const missing = (facts: readonly string[]): readonly string[] =>
  facts.filter((fact) => !seen.has(fact) && !Object.hasOwn(UNREACHED, fact));

test("every requirement is cited by a test", () => {
  expect(missing(Object.keys(REQUIREMENTS).map((id) => `requirement ${id}`)), ADVICE).toEqual([]);
});

test("every operation is called on the emulator", () => {
  expect(missing(Object.keys(OPERATIONS).map((id) => `emulator operation ${id}`)), ADVICE).toEqual([]);
});

test("every declared status of every JSON operation is answered by Prism", () => {
  const operations = Object.values(OPERATIONS).filter(({ streams }) => !streams);
  const facts = operations.flatMap(({ id, errors }) =>
    [200, ...errors].map((status) => `prism status ${id} ${status}`),
  );
  expect(missing(facts), ADVICE).toEqual([]);
});

test("every operation succeeds, and is refused as bad, unauthenticated and unknown, on the emulator", () => {
  const statuses = [200, 401, 404];
  const facts = Object.keys(OPERATIONS).flatMap((id) => statuses.map((status) => `emulator status ${id} ${status}`));
  expect(missing(facts), ADVICE).toEqual([]);
});

test("every event type reaches a reader of the emulator", () => {
  expect(missing(EVENT_TYPES.map((type) => `emulator branch SessionEvent:${type}`)), ADVICE).toEqual([]);
  expect(missing(EVENT_TYPES.map((type) => `emulator branch StreamEvent:${type}`)), ADVICE).toEqual([]);
});

test("every union branch passes through the emulator or through Prism", () => {
  const branches = Object.entries(UNIONS).flatMap(([union, { members }]) =>
    Object.keys(members).map((tag) => `branch ${union}:${tag}`),
  );
  const served = branches.filter((branch) => seen.has(`prism ${branch}`)).map((branch) => `emulator ${branch}`);
  const left = missing(branches.map((branch) => `emulator ${branch}`)).filter((fact) => !served.includes(fact));
  expect(left, ADVICE).toEqual([]);
});

test("nothing that is reached is listed as out of reach", () => {
  expect(Object.keys(UNREACHED).filter((fact) => seen.has(fact))).toEqual([]);
});
