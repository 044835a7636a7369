import { expect, test } from "vitest";
import { typeConstants } from "./constants.ts";

test("a constant gets the type of its value; data and stated types are left alone", () => {
  const document = {
    bare: { const: "session" },
    stated: { type: ["string", "null"], const: "session" },
    number: { const: 1 },
    examples: [{ const: "session" }],
  };
  typeConstants(document);
  expect(document).toEqual({
    bare: { const: "session", type: "string" },
    stated: { type: ["string", "null"], const: "session" },
    number: { const: 1 },
    examples: [{ const: "session" }],
  });
});
