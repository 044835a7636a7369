import { expect, test } from "vitest";
import type { Document } from "./document.ts";
import { render } from "./render.ts";

test("a document that Redocly refuses is an error that says what Redocly said", () => {
  const document = { openapi: "9.9.9" } as unknown as Document;
  expect(() => render(document)).toThrow(/^redocly build-docs ended with 1:\n[\s\S]*9\.9\.9/);
});
