import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { scenarioSchema } from "../../build/schema/shape-schema.ts";
import { BUILT_IN_SCENARIOS } from "../../src/gen/scenarios.gen.ts";
import { checkScenario } from "../../src/scenarios/load-scenario.ts";
import { EVERY_KEY } from "./every-key.ts";
import { mutate, mutation } from "./mutate.ts";

const validate = new Ajv({ strict: false, allErrors: false }).compile(scenarioSchema());

/** What the loader says of a scenario and JSON Schema cannot: sizes of what steps compile to, and how deep they stand in each other. */
const BEYOND_SCHEMAS =
  /^(?:a turn compiles to at most|expected at most \d+ levels|write_file(?:\.path|\.mime_type|\.base64)?: expected)/;

/** Every name that a key has somewhere. */
const NAMES = [...JSON.stringify(EVERY_KEY).matchAll(/"([a-z_]+)":/g)].map(([, name]) => name as string);

const SAMPLES = [EVERY_KEY, ...BUILT_IN_SCENARIOS];

/** What the loader and the schema decide, where it has to be the same. */
function compare(value: unknown): { loader: boolean; schema: boolean } {
  const issues = checkScenario(value);
  const schema = validate(value);
  const beyond = issues.length > 0 && issues.every(({ message }) => BEYOND_SCHEMAS.test(message));
  return { loader: issues.length === 0, schema: beyond ? false : schema };
}

test.each(SAMPLES.map((scenario) => [scenario.name, scenario] as const))(
  "the loader and the schema accept the scenario %s",
  (_, scenario) => {
    expect(checkScenario(scenario)).toEqual([]);
    expect([validate(scenario), validate.errors]).toEqual([true, null]);
  },
);

test("the loader and the schema agree on scenarios with one change, and on those with several", () => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom<unknown>(...SAMPLES, EVERY_KEY, EVERY_KEY),
      fc.array(mutation(NAMES), { minLength: 1, maxLength: 2 }),
      (scenario, mutations) => {
        const changed = mutations.reduce<unknown>(mutate, scenario);
        const { loader, schema } = compare(changed);
        seen[loader ? "accepted" : "refused"] += 1;
        expect({ schema, changed }).toEqual({ schema: loader, changed });
      },
    ),
    { numRuns: 3000 },
  );
  // Changes reach both sides of the bounds.
  expect(seen.accepted).toBeGreaterThan(50);
  expect(seen.refused).toBeGreaterThan(1000);
});

test.each([
  ["a fault of an operation that is not on a session", { kind: "reset", operation: "sessions.list" }],
  [
    "a stream's fault of an operation that does not stream",
    { kind: "stall", after_events: 1, operation: "sessions.retrieve" },
  ],
  ["a cut that counts nothing", { kind: "cut" }],
  ["a status that is no error", { kind: "status", status: 200 }],
  ["an event before the first", { kind: "duplicate", event: 0 }],
])("neither takes %s", (_, fault) => {
  expect(compare({ ...EVERY_KEY, faults: [fault] })).toEqual({ loader: false, schema: false });
});

test("what JSON Schema cannot say is refused by the loader alone", () => {
  const turns = (step: object) => ({ name: "x", summary: "x", turns: [[step]] });
  const beyond = [
    turns({ repeat: { times: 1_000_000, steps: [{ wait: 1 }] } }),
    turns({ write_file: { path: "elsewhere.txt", content: "x" } }),
    turns({ write_file: { path: "/mnt/session/outputs/a", base64: "x" } }),
    turns({ write_file: { path: "/mnt/session/outputs/a", content: "x", mime_type: "none" } }),
  ];
  for (const scenario of beyond) {
    expect(checkScenario(scenario)).not.toEqual([]);
    expect(validate(scenario)).toBe(true);
  }
});
