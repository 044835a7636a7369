import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMock } from "../../src/create-mock.ts";
import { loadScenario } from "../../src/scenarios/load-scenario.ts";
import { loadSeedData } from "../../src/seeds/load-seed.ts";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const BLOCKS = [...README.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text]) => text as string);

test("the scenario that the README shows is one", () => {
  const text = BLOCKS.find((block) => block.includes("turns:")) ?? "";
  expect(loadScenario(text, "refund.yaml").name).toBe("refund");
});

test("a world begins with the seed data that the README shows", async () => {
  const text = BLOCKS.find((block) => block.includes("agents:")) ?? "";
  const mock = await createMock({
    clock: "manual",
    strict: true,
    examples: false,
    seedData: loadSeedData(text, "shop.yaml"),
  });
  const headers = {
    "x-api-key": "any",
    "anthropic-version": "2023-06-01",
    "anthropic-beta": "managed-agents-2026-04-01",
  };
  const answer = await mock.fetch(`${mock.url}/v1/sessions/sesn_open`, { headers });
  expect(await answer.json()).toMatchObject({ id: "sesn_open", title: "Order 1187", agent: { id: "agent_shop" } });
  await mock.close();
});
