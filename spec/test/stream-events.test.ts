import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { problemsOf } from "./ajv.ts";
import { object, schema } from "./document.ts";

const EXAMPLES = join(import.meta.dirname, "../examples/events");
const FILES = readdirSync(EXAMPLES).filter((file) => file.endsWith(".yaml"));

/** Wire name to the pointer of the member's schema. */
const MEMBERS = Object.entries(object(object(schema("StreamEvent").discriminator).mapping)).map(
  ([wire, reference]) => [wire, String(reference).slice(1)] as const,
);

const exampleIn = (file: string): { type: string } => parse(readFileSync(join(EXAMPLES, file), "utf8")).value;

/** `agent.tool_use-ask.yaml` shows `agent.tool_use`; the rest of the name is the variant. */
const wireOf = (file: string): string => file.replace(/\.yaml$/, "").replace(/-.*$/, "");

test.each(FILES)("%s is named after its event and fits it alone", (file) => {
  const value = exampleIn(file);
  expect(value.type).toBe(wireOf(file));
  expect(MEMBERS.filter(([, pointer]) => problemsOf(pointer, value).length === 0).map(([wire]) => wire)).toEqual([
    value.type,
  ]);
});

test("an example without its tag fits no event", () => {
  const { type: _, ...rest } = exampleIn("agent.message.yaml");
  expect(MEMBERS.filter(([, pointer]) => problemsOf(pointer, rest).length === 0)).toEqual([]);
});
