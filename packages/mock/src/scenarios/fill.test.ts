import { expect, test } from "vitest";
import { fill } from "./fill.ts";
import type { TurnView } from "./step.ts";

const view = (text: string) => ({ text, turn: 1 }) as TurnView;

test("a message is quoted on one line, with the number of the turn", () => {
  expect(fill("{{turn}}: {{message}}", view(" What\nis  it? "))).toBe("2: What is it?");
});

test.each(["", "a", "ab"])("a long quote after %j is not cut inside a character", (start) => {
  const quoted = fill("{{message}}", view(start + "🎉".repeat(100)));
  expect(quoted.length).toBeLessThanOrEqual(120);
  expect(quoted.isWellFormed()).toBe(true);
});
