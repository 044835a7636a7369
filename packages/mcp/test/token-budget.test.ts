import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { expect, test } from "vitest";
import { hostOf } from "./start.ts";

/**
 * What a list of tools costs a model with every request, by a public tokenizer: gpt-tokenizer 4.0.0, encoding o200k_base. Models of
 * Claude have one of their own, which is not public; this is an estimate.
 */
test.each([
  ["default", 2_000],
  ["all", 15_000],
] as const)("the %s tools are listed in less than %i tokens", async (tools, most) => {
  const listed = await (await hostOf({ tools })).listTools();
  const tokens = countTokens(JSON.stringify(listed.tools));
  expect(tokens).toBeGreaterThan(500);
  expect(tokens).toBeLessThan(most);
});
