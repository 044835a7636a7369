import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KNOB_NAMES, KNOBS, type Knob } from "./knobs.ts";

test("the README has a row for every knob, with what each profile chooses", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const rows = new Map(
    [...readme.matchAll(/^\| (`[a-z_]+`(?:, `[a-z_]+`)*) \| (`.*?`.*?) \| (`.*?`) \|$/gm)].flatMap(
      ([, names = "", observed = "", documented = ""]) =>
        [...names.matchAll(/`(\w+)`/g)].map(([, name = ""]) => [name, [observed, documented]] as const),
    ),
  );
  for (const name of KNOB_NAMES) {
    const { observed, documented }: Knob = KNOBS[name];
    const [first = "", second = ""] = rows.get(name) ?? [];
    expect([name, /^`(\w+)`/.exec(first)?.[1], /^`(\w+)`/.exec(second)?.[1]]).toEqual([name, observed, documented]);
  }
});
