import { expect, test } from "vitest";
import { dropEnumsOfConstants } from "./constants.ts";

test("a constant loses the enum that repeats it; data and other enums are left alone", () => {
  const document = {
    constant: { const: "session", type: "string", enum: ["session"] },
    choice: { type: "string", enum: ["session"] },
    examples: [{ const: "session", enum: ["session"] }],
  };
  dropEnumsOfConstants(document);
  expect(document).toEqual({
    constant: { const: "session", type: "string" },
    choice: { type: "string", enum: ["session"] },
    examples: [{ const: "session", enum: ["session"] }],
  });
});
