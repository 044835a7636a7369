import { OBJECTS, OPERATIONS } from "@managed-agents/types";
import { expect, test } from "vitest";
import { cites } from "../src/verifies.ts";
import { OBJECT_CELLS, type ObjectKind } from "../tables/object-cells.ts";
import { PUBLISHED_OBJECTS, SITUATIONS } from "../tables/published-cells.ts";
import type { Cell } from "../tables/state.ts";

interface Row {
  readonly cells: Readonly<Record<string, string>>;
  readonly unless: readonly { readonly guard: string; readonly refuse: string }[];
}

/** The answer that a published row gives in one situation; undefined where the row does not have it. */
function published(
  kind: ObjectKind,
  name: string,
  situation: string,
): (Pick<Cell, "status"> & { code: string | null }) | undefined {
  const row = (OBJECTS.kinds[kind].rows as Readonly<Record<string, Row>>)[name];
  const [state, guard] = SITUATIONS[`${kind} ${situation}`] ?? [situation];
  const cell = row?.unless.find((line) => line.guard === guard)?.refuse ?? row?.cells[state];
  if (cell === undefined) return undefined;
  const refusals: Readonly<Record<string, { status: number; code: string | null }>> = OBJECTS.refusals;
  const refusal = refusals[cell] ?? (cell === "not_found" ? { status: 404, code: null } : { status: 200, code: null });
  return { status: refusal.status as Cell["status"], code: refusal.code };
}

cites("object.as-published");

for (const [kind, rows] of Object.entries(PUBLISHED_OBJECTS) as [ObjectKind, Readonly<Record<string, string>>][]) {
  for (const [name, row] of Object.entries(rows)) {
    test(`${kind}: ${name} is published as typed by hand`, () => {
      const cells: readonly [string, Cell][] = Object.entries(OBJECT_CELLS[kind][name] ?? {});
      const known = cells.filter(([situation]) => published(kind, row, situation) !== undefined);
      expect(known.length).toBeGreaterThan(1);
      for (const [situation, { status, code = null }] of known) {
        expect({ situation, ...published(kind, row, situation) }).toEqual({ situation, status, code });
      }
    });
  }
}

test("every published row is one that was typed by hand", () => {
  for (const [kind, { rows }] of Object.entries(OBJECTS.kinds)) {
    const typed = new Set(Object.values(PUBLISHED_OBJECTS[kind as ObjectKind]));
    expect(Object.keys(rows).filter((name) => !typed.has(name))).toEqual([]);
  }
});

test("every operation beside sessions is governed by a row, or needs no object", () => {
  const free = ["agents", "environments", "files", "vaults", "memory_stores"].flatMap((area) => [
    `${area}.list`,
    area === "files" ? "files.upload" : `${area}.create`,
  ]);
  expect(Object.keys(OBJECTS.operations).filter((id) => free.includes(id))).toEqual([]);
  const governed = new Set([...Object.keys(OBJECTS.operations), ...free]);
  const beside = Object.keys(OPERATIONS).filter((id) => /^(agents|environments|files|vaults|memory_stores)\./.test(id));
  expect(beside.filter((id) => !governed.has(id))).toEqual([]);
});
