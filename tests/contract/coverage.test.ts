import { expect, test } from "vitest";
import { AREAS } from "./src/coverage/areas.ts";
import { documents } from "./src/report/documents.ts";
import { makeReport } from "./src/report/report.ts";
import { allSeen } from "./src/seen.ts";
import { UNREACHED } from "./tables/unreached.ts";

const seen = allSeen();

const ADVICE =
  "Write the test that reaches it; if none can, list it in tests/contract/tables/unreached.ts with the reason";

for (const { title, asks, items } of AREAS) {
  test(asks, () => {
    const reasons = UNREACHED[title] ?? {};
    const missing = items.filter(
      ({ name, facts }) => !Object.hasOwn(reasons, name) && !facts.some((fact) => seen.has(fact)),
    );
    expect(
      missing.map(({ name }) => name),
      ADVICE,
    ).toEqual([]);
  });
}

test("nothing that is reached, and nothing that does not exist, is listed as out of reach", () => {
  const unreached = AREAS.flatMap(({ title, items }) =>
    items.filter(({ facts }) => !facts.some((fact) => seen.has(fact))).map(({ name }) => `${title}: ${name}`),
  );
  const listed = Object.entries(UNREACHED).flatMap(([title, reasons]) =>
    Object.keys(reasons).map((name) => `${title}: ${name}`),
  );
  expect(listed.filter((name) => !unreached.includes(name))).toEqual([]);
});

test("docs/coverage.md and the README show what this run shows; `npm run report` writes them", () => {
  for (const { name, wanted, found } of documents(makeReport(seen))) expect(found, name).toBe(wanted);
});
