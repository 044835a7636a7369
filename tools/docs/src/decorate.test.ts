import { expect, test } from "vitest";
import { DOCUMENT } from "../test/calls.ts";
import { decorate } from "./decorate.ts";
import { listOperations } from "./document.ts";

const { page, samplesByExample } = decorate(DOCUMENT, [
  { group: "Protocol", name: "Lifecycle", markdown: "| a |\n| --- |" },
  { group: "Document", name: "Extensions", markdown: "Text." },
]);
const operations = listOperations(page).map(({ operation }) => operation);

test("every operation has a sample in each language", () => {
  expect(operations.length).toBeGreaterThan(60);
  for (const { operationId, "x-codeSamples": samples } of operations) {
    expect(
      samples?.map(({ label }) => label),
      operationId,
    ).toEqual(["curl", "TypeScript", "CLI"]);
  }
});

test("no sample holds a key", () => {
  const sources = [...samplesByExample.values()].flat();
  sources.push(...operations.flatMap(({ "x-codeSamples": samples }) => samples?.map(({ source }) => source) ?? []));
  expect(sources.filter((source) => /sk-|x-api-key: (?!\$ANTHROPIC_API_KEY")/i.test(source))).toEqual([]);
});

test("every named example of a body has its own samples", () => {
  const examples = operations.flatMap(({ requestBody, "x-codeSamples": samples }) => {
    const count = Object.keys(Object.values(requestBody?.content ?? {})[0]?.examples ?? {}).length;
    return count > 1 ? (samples?.map(({ source }) => [source, count] as const) ?? []) : [];
  });
  expect([...samplesByExample].map(([first, variants]) => [first, new Set(variants).size])).toEqual(examples);
  for (const [first, variants] of samplesByExample) expect(variants[0]).toBe(first);
});

test("every schema has one page, events under their wire names", () => {
  const { schemas } = page.components;
  expect(schemas.SessionUsageEvent).toMatchObject({ title: "session.usage", "x-tags": ["Event types"] });
  expect(schemas.SessionUsageEvent?.examples).toEqual([page.components.examples["session.usage"]?.value]);
  expect(schemas.Session).toMatchObject({ "x-tags": ["Other schemas"] });
  expect(schemas.Session?.title).toBeUndefined();
  expect(Object.values(schemas).filter((schema) => schema["x-tags"]?.length !== 1)).toEqual([]);
});

test("the page of an event shows what is usual: an idle session has ended its turn", () => {
  const { schemas } = page.components;
  for (const name of ["SessionStatusIdleEvent", "SessionThreadStatusIdleEvent"]) {
    expect(schemas[name]?.examples, name).toMatchObject([{ stop_reason: { type: "end_turn" } }]);
  }
  expect(schemas.SpanOutcomeEvaluationEndEvent?.examples).toMatchObject([{ result: "satisfied" }]);
});

test("chapters stand between operations and schemas", () => {
  const tags = DOCUMENT.tags.map(({ name }) => name);
  expect(page["x-tagGroups"]).toEqual([
    { name: "Operations", tags },
    { name: "Protocol", tags: ["Lifecycle"] },
    { name: "Document", tags: ["Extensions"] },
    { name: "Schemas", tags: ["Event types", "Other schemas"] },
  ]);
  expect(page.tags).toContainEqual({ name: "Lifecycle", description: "| a |\n| --- |" });
});

test("the page begins with the four calls, each a link to its operation", () => {
  const links = page.info.description?.match(/(?<=\]\(#)[^)]+/g);
  expect(links).toEqual([
    "/sessions/sessions.create",
    "/events/sessions.events.stream",
    "/events/sessions.events.send",
    "/events/sessions.events.list",
  ]);
});

test("the document itself stays as it is", () => {
  expect(DOCUMENT["x-tagGroups"]).toBeUndefined();
  expect(DOCUMENT.info.description).not.toContain("Four calls");
});
