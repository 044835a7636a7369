import { expect, test } from "vitest";
import { lintDocument } from "./lint-document.ts";

const schema = (description: string): object => ({ type: "string", description });

const at = lintDocument("one-voice", {
  paths: {
    "/summary": { get: { summary: "List sessions easily" } },
    "/unconfirmed": { get: { "x-unconfirmed": "Whether the field is sent." } },
  },
  components: {
    schemas: {
      Good: schema("Name of the session. Wire words such as `field` and `currently` are not checked."),
      Simply: schema("Simply a name."),
      Please: schema("Please send a name."),
      Currently: schema("The only currency is currently the dollar."),
      NoteThat: schema("Note that names can change."),
      Field: schema("The fields of a session."),
      Optional: schema("Optional name."),
      Marketing: schema("A powerful name."),
    },
  },
});

const about = (name: string): readonly string[] => at(`openapi.yaml#/components/schemas/${name}`);

test("accepts plain prose, and wire words in backticks", () => {
  expect(about("Good")).toEqual([]);
});

test.each([
  ["Simply", '"Simply": leave it out.'],
  ["Please", '"Please": leave it out.'],
  ["Currently", '"currently": say what is, in the present tense.'],
  ["NoteThat", '"Note that": say it without the announcement.'],
  ["Field", '"fields": say "property".'],
  ["Optional", '"Optional": `required` states it already.'],
  ["Marketing", '"powerful": state the fact.'],
])("reports %s", (name, message) => {
  expect(about(name)).toEqual([message]);
});

test("reads summaries and notes on what is not confirmed", () => {
  expect(at("openapi.yaml#/paths/~1summary")).toEqual(['"easily": state the fact.']);
  expect(at("openapi.yaml#/paths/~1unconfirmed")).toEqual(['"field": say "property".']);
});
