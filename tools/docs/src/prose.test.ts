import { expect, test } from "vitest";
import { polishProse } from "./prose.ts";

function polished(description: string, others: object = {}): unknown {
  const holder = { description, ...others };
  polishProse({ schemas: [holder] });
  return holder.description;
}

test("the lines of a paragraph become one", () => {
  expect(polished("One.\nTwo.\n\n`three` is\nhere.")).toBe("One. Two.\n\n`three` is here.");
});

test.each([
  "Kinds:\n\n- one\n- two",
  "| a | b |\n| --- | --- |\n| 1 | 2 |",
  "## Head\n\n1. one\n2. two",
  "> quote\n> more",
  "```\na\nb\n```",
])("the lines of %j stay", (markdown) => {
  expect(polished(markdown)).toBe(markdown);
});

test("what is unconfirmed is said after the description, or in its place", () => {
  expect(polished("Says it.", { "x-unconfirmed": "The limit.\nThe default." })).toBe(
    "Says it.\n\n**Unconfirmed:** The limit. The default.",
  );
  const bare: { description?: string } = { "x-unconfirmed": "The limit." } as object;
  polishProse({ bare });
  expect(bare.description).toBe("**Unconfirmed:** The limit.");
});

test("data and property names are left alone", () => {
  const document = {
    examples: { one: { value: { description: "a\nb" } } },
    schema: { properties: { description: { description: "Of it.\nMore." }, example: { description: "a\nb" } } },
  };
  polishProse(document);
  expect(document).toEqual({
    examples: { one: { value: { description: "a\nb" } } },
    schema: { properties: { description: { description: "Of it. More." }, example: { description: "a b" } } },
  });
});
