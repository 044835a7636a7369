import { readFileSync } from "node:fs";
import { KNOBS, type Knob, PROFILE_NAMES } from "@managed-agents/mock";
import { expect, test } from "vitest";

const TEXT = readFileSync(new URL("../../../docs/profiles.md", import.meta.url), "utf8");

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");

test("docs/profiles.md has a row for each value of each knob, with what each profile chooses", () => {
  const expected = Object.entries(KNOBS).flatMap(([name, knob]) => {
    const { values, observed, documented, varied }: Knob = knob;
    return Object.entries(values).map(([value, means]) => {
      const chosenBy = PROFILE_NAMES.filter((profile) =>
        [{ observed: [observed], documented: [documented], varied }[profile]].flat().includes(value),
      );
      return [`\`${name}\``, `\`${value}\``, means, code(chosenBy) || "none"];
    });
  });
  const [, values = ""] = TEXT.split("## Knobs");
  const table =
    values
      .split("## Evidence")[0]
      ?.split("\n")
      .filter((line) => line.startsWith("| `")) ?? [];
  expect(table).toEqual(expected.map((cells) => `| ${cells.join(" | ")} |`));
});

test("docs/profiles.md has the evidence of each knob", () => {
  const [, evidence = ""] = TEXT.split("## Evidence");
  const table = evidence.split("\n").filter((line) => line.startsWith("| `"));
  expect(table).toEqual(Object.entries(KNOBS).map(([name, { evidence: source }]) => `| \`${name}\` | ${source} |`));
});
