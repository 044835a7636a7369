import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compareTrees, compareWithFrozen, describeComparisons } from "../src/compare.ts";
import type { Exchange } from "../src/exchange.ts";
import { exchangesAtFreeze, FROZEN, PROGRAM } from "../src/frozen.ts";
import { runProgram } from "../src/program.ts";
import { replayWire } from "../src/wire.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

test("what is frozen is as it was", () => {
  const lines = readFileSync(join(FROZEN, "SHA256SUMS"), "utf8").trimEnd().split("\n");
  const now = lines.map((line) => {
    const [, file = ""] = line.split("  ");
    return `${createHash("sha256")
      .update(readFileSync(join(FROZEN, file)))
      .digest("hex")}  ${file}`;
  });
  expect(now).toEqual(lines);
  expect(lines).toHaveLength(5);
});

test("the frozen program, client and wire go with this tree", async () => {
  const line = describeComparisons(await compareWithFrozen(ROOT));
  expect(line).toMatch(/^Compared client of this tree with mock of the freeze of 2026-11-21 \(7 steps\), /);
});

test("two trees are compared in both directions", async () => {
  const folder = mkdtempSync(join(tmpdir(), "other-tree-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ["node_modules", "packages"]) symlinkSync(join(ROOT, name), join(folder, name));
  const comparisons = await compareTrees(ROOT, { name: "v0.0.1", folder });
  expect(comparisons).toEqual([
    { client: "this tree", mock: "v0.0.1", steps: 7 },
    { client: "v0.0.1", mock: "this tree", steps: 7 },
  ]);
});

/** The exchanges of the freeze, with one changed. */
const changed = (place: number, change: (exchange: Exchange) => Exchange): Exchange[] =>
  exchangesAtFreeze().map((exchange, index) => (index === place ? change(exchange) : exchange));

test("a client that sends something else is reported with both requests", async () => {
  const wire = await replayWire(changed(1, (exchange) => ({ ...exchange, path: "/v1/desks" })));
  await expect(runProgram(PROGRAM, wire.url)).rejects.toThrow("consumer.js ended with 1");
  await expect(wire.stop()).rejects.toThrow(
    /request 2: expected POST \/v1\/desks \|.*\n {2}but came POST \/v1\/environments \|/,
  );
});

test("a client that sends less is reported", async () => {
  const wire = await replayWire(exchangesAtFreeze());
  await fetch(`${wire.url}/v1/agents`);
  await expect(wire.stop()).rejects.toThrow("recorded requests did not come");
});

test("an answer that the program reads otherwise is reported with the step", async () => {
  const renamed = (exchange: Exchange): Exchange => ({
    ...exchange,
    answer: { ...exchange.answer, body: exchange.answer.body.replace('"name":"desk"', '"name":"table"') },
  });
  const wire = await replayWire(changed(1, renamed));
  const [first] = await runProgram(PROGRAM, wire.url);
  expect(first).toContain('"environment":"table"');
  await wire.stop();
});
