import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KNOWN_BETAS, MANAGED_AGENTS_BETA } from "./betas.ts";

interface Document {
  readonly components: {
    readonly schemas: { readonly AnthropicBeta: { readonly anyOf: readonly { readonly enum?: readonly string[] }[] } };
  };
}

test("the known betas are those of the document", () => {
  const file = new URL("../../../../spec/dist/openapi.json", import.meta.url);
  const { AnthropicBeta } = (JSON.parse(readFileSync(file, "utf8")) as Document).components.schemas;
  const documented = AnthropicBeta.anyOf.flatMap((branch) => branch.enum ?? []);
  expect([...KNOWN_BETAS].sort()).toEqual([...documented].sort());
  expect(KNOWN_BETAS).toContain(MANAGED_AGENTS_BETA);
});
