import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { HOUSE_RULES } from "../../requirements/house-rules.ts";

const TABLE = new URL("../../../../docs/deviations.md", import.meta.url);

test("every house rule of the mock has a row in docs/deviations.md and a requirement here", () => {
  const rows = readFileSync(TABLE, "utf8").matchAll(/^\| (H\d+) \|/gm);
  expect([...rows].map(([, id]) => `house.${id}`)).toEqual(Object.keys(HOUSE_RULES));
});
