import { describe, expect, test } from "vitest";
import { BETA_FACTS } from "./facts/betas.ts";
import { CONTRADICTION_FACTS } from "./facts/contradictions.ts";
import { ERROR_FACTS } from "./facts/errors.ts";
import type { Fact } from "./facts/fact.ts";
import { LIMIT_FACTS } from "./facts/limits.ts";
import { NOT_SHOWN } from "./facts/not-shown.ts";
import { OBJECT_OPERATION_FACTS } from "./facts/object-operations.ts";
import { OBJECT_RULE_FACTS } from "./facts/object-rules.ts";
import { OPERATION_FACTS } from "./facts/operations.ts";
import { PARAMETER_FACTS } from "./facts/parameters.ts";
import { RESOURCE_FACTS } from "./facts/resources.ts";
import { SESSION_FACTS } from "./facts/sessions.ts";
import { TOOL_FACTS } from "./facts/tools.ts";

const FACTS: Readonly<Record<string, readonly Fact[]>> = {
  operations: OPERATION_FACTS,
  parameters: PARAMETER_FACTS,
  betas: BETA_FACTS,
  sessions: SESSION_FACTS,
  resources: RESOURCE_FACTS,
  tools: TOOL_FACTS,
  limits: LIMIT_FACTS,
  "operations on objects": OBJECT_OPERATION_FACTS,
  "rules of objects": OBJECT_RULE_FACTS,
  errors: ERROR_FACTS,
  contradictions: CONTRADICTION_FACTS,
};

const ALL = Object.values(FACTS).flat();

/** How many statements the sources were split into, and how many contradictions they hold. */
const STATEMENTS = 105;
const CONTRADICTIONS = 25;

describe.each(Object.entries(FACTS))("%s", (topic, facts) => {
  // What a person reads who has just changed the document.
  const advice =
    "This fact was typed by hand from its source, as a second opinion on the document. Look at the source: " +
    `if the document is right, mend spec/test/facts/${topic}.ts, else the document`;
  test.each(facts)("$id: $fact", ({ actual, expected }) => {
    expect(actual(), advice).toEqual(expected);
  });
});

test("no id is used twice", () => {
  const ids = ALL.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test("every statement of the sources has a row, or a reason why a document cannot show it", () => {
  const rows = new Set(ALL.map(({ id }) => id.replace(/[a-z]$/, "")));
  const ids = [
    ...Array.from({ length: STATEMENTS }, (_, i) => String(i + 1)),
    ...Array.from({ length: CONTRADICTIONS }, (_, i) => `C${i + 1}`),
  ];
  expect(ids.filter((id) => rows.has(id) === Object.hasOwn(NOT_SHOWN, id))).toEqual([]);
});
