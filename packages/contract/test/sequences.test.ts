import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { TRACES } from "./traces.ts";

interface Sequence {
  readonly name: string;
  readonly steps: readonly { readonly from: "client" | "service"; readonly text: string }[];
}

const PROTOCOL = new URL("../../../spec/dist/protocol.json", import.meta.url);
const { sequences } = JSON.parse(readFileSync(PROTOCOL, "utf8")) as { sequences: readonly Sequence[] };

/** Whether all of `wanted` stands in `types`, in order, with anything between. */
function follows(types: readonly string[], wanted: readonly string[]): boolean {
  let at = 0;
  for (const type of types) if (type === wanted[at]) at += 1;
  return at === wanted.length;
}

test.each(sequences)("the sequence $name stands in a trace that passes", ({ steps }) => {
  const wanted = steps.filter(({ from }) => from === "service").map(({ text }) => text.split(" ")[0] ?? "");
  const holding = TRACES.filter(({ frames }) =>
    follows(
      frames.map(({ type }) => type),
      wanted,
    ),
  );
  expect(holding.map(({ name }) => name)).not.toEqual([]);
});

test("a sequence in another order stands in no trace", () => {
  const types = TRACES.map(({ frames }) => frames.map(({ type }) => type));
  expect(types.some((each) => follows(each, ["session.status_terminated", "session.status_running"]))).toBe(false);
});
