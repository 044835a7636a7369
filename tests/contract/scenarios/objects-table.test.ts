import { OBJECTS, OPERATIONS } from "@managed-agents/types";
import { expect, test } from "vitest";
import { cites } from "../src/verifies.ts";
import { OBJECT_CELLS, type ObjectKind } from "../tables/object-cells.ts";
import type { Cell } from "../tables/state.ts";

/** The published row behind each row that was typed by hand. Rows about sessions are published with the sessions. */
const PUBLISHED: Readonly<Record<ObjectKind, Readonly<Record<string, string>>>> = {
  agent: {
    retrieve: "read_agent",
    "retrieve version 1": "read_agent",
    "list versions": "read_agent",
    update: "change_agent",
    archive: "archive_agent",
  },
  environment: {
    retrieve: "read_environment",
    update: "change_environment",
    archive: "archive_environment",
    delete: "delete_environment",
  },
  file: { "retrieve metadata": "read_file", download: "download_file", delete: "delete_file" },
  vault: {
    retrieve: "read_vault",
    "list credentials": "read_vault",
    update: "change_vault",
    archive: "archive_vault",
    delete: "delete_vault",
    "add a credential": "add_credential",
  },
  credential: {
    retrieve: "read_credential",
    update: "change_credential",
    archive: "archive_credential",
    delete: "delete_credential",
    validate: "validate_credential",
  },
  memory_store: {
    retrieve: "read_memory_store",
    "list memories": "read_memory_store",
    "list versions": "read_memory_store",
    update: "change_memory_store",
    archive: "archive_memory_store",
    delete: "delete_memory_store",
    "write a memory": "write_memory",
  },
  memory: { retrieve: "read_memory", update: "change_memory", delete: "delete_memory" },
  memory_version: { retrieve: "read_memory_version", redact: "redact_memory_version" },
};

/** The published state behind a situation, and the guard that the situation is about. */
const SITUATIONS: Readonly<Record<string, readonly [state: string, guard?: string]>> = {
  "environment in_use": ["live", "environment_in_use"],
  "file uploaded": ["kept", "not_downloadable"],
  "file output": ["kept"],
  "memory in_archived_store": ["kept", "store_archived"],
  "memory_version head": ["whole", "head_of_memory"],
  "memory_version past": ["whole"],
  "memory_version of_deleted_memory": ["whole"],
};

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

for (const [kind, rows] of Object.entries(PUBLISHED) as [ObjectKind, Readonly<Record<string, string>>][]) {
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
    const typed = new Set(Object.values(PUBLISHED[kind as ObjectKind]));
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
