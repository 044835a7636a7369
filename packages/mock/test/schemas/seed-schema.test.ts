import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bundle, seedSchema } from "../../build/schema/seed-schema.ts";
import { findSeedIssues } from "../../src/seeds/load-seed.ts";
import { EVERY_SEED } from "./every-seed.ts";
import { mutate, mutation } from "./mutate.ts";

const DOCUMENT = new URL("../../../../spec/dist/openapi.json", import.meta.url);
const schema = seedSchema(JSON.parse(readFileSync(DOCUMENT, "utf8")) as Bundle);
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

/** What the loader says and JSON Schema cannot: ids that come twice, and names of files that no system takes. */
const BEYOND_SCHEMAS = /expected each id once|expected a name (?:without|that|of at most)|content type such as/;

const NAMES = [...JSON.stringify(EVERY_SEED).matchAll(/"([a-z_]+)":/g)].map(([, name]) => name as string);

function compare(value: unknown): { loader: boolean; schema: boolean; issues: string[] } {
  const issues = findSeedIssues(value).map(({ message }) => message);
  const beyond = issues.length > 0 && issues.every((message) => BEYOND_SCHEMAS.test(message));
  return { loader: issues.length === 0, schema: beyond ? false : validate(value), issues };
}

test("the loader and the schema accept seed data of every kind", () => {
  expect(findSeedIssues(EVERY_SEED)).toEqual([]);
  expect([validate(EVERY_SEED), validate.errors]).toEqual([true, null]);
});

test("the loader and the schema agree on seed data with one change, and on those with two", () => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(fc.array(mutation(NAMES), { minLength: 1, maxLength: 2 }), (mutations) => {
      const changed = mutations.reduce<unknown>(mutate, EVERY_SEED);
      const { loader, schema, issues } = compare(changed);
      seen[loader ? "accepted" : "refused"] += 1;
      expect({ schema, issues, changed }).toEqual({ schema: loader, issues, changed });
    }),
    { numRuns: 3000 },
  );
  expect(seen.accepted).toBeGreaterThan(50);
  expect(seen.refused).toBeGreaterThan(500);
});

test("no issue repeats a secret", () => {
  fc.assert(
    fc.property(mutation([...NAMES, "token"]), (change) => {
      const messages = findSeedIssues(mutate(EVERY_SEED, change)).map(({ message }) => message);
      expect(messages.join("\n")).not.toContain("canary");
    }),
    { numRuns: 500 },
  );
});
