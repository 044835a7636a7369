import type { Node } from "yaml";
import type { Bundle, JsonObject } from "../load.ts";
import { loadEvidence } from "./load-evidence.ts";
import { refusal } from "./load-refusal.ts";
import type { Legality, LegalityRow } from "./model.ts";
import type { Reader } from "./reader.ts";

/** What a session can be doing when an operation comes. */
export const COLUMNS = ["idle", "running", "rescheduling", "terminated", "archived", "deleted"] as const;

/** Reads `protocol/operations.yaml`, and from the paths which rows each operation names. */
export function loadLegality(reader: Reader, { document }: Bundle): Legality {
  const file = reader.fields(reader.root, "the operations", ["answers", "refusals", "rows"]);
  return {
    answers: reader.glossary(file.get("answers"), "the answers"),
    refusals: Object.fromEntries(
      reader.entries(file.get("refusals"), "the refusals").map(([name, node]) => [name, refusal(reader, node)]),
    ),
    rows: Object.fromEntries(
      reader.entries(file.get("rows"), "the rows").map(([name, node]) => [name, row(reader, node)]),
    ),
    operations: namedRows(document),
  };
}

function row(reader: Reader, node: Node): LegalityRow {
  const fields = reader.fields(
    node,
    "a row",
    ["description", "cells", "source"],
    ["of", "part", "unless", "unconfirmed", "evidence"],
  );
  const cells = reader.fields(fields.get("cells"), "the cells", COLUMNS);
  return {
    place: reader.place(node),
    description: reader.text(fields.get("description"), "description"),
    of: reader.oneOf(fields.get("of"), "of", ["session", "thread"]) || "session",
    part: fields.has("part") ? part(reader, fields.get("part")) : null,
    cells: Object.fromEntries(COLUMNS.map((column) => [column, reader.text(cells.get(column), column)])),
    unless: reader.items(fields.get("unless"), "unless").map((item) => {
      const entry = reader.fields(item, "an exception", ["guard", "refuse"]);
      return { guard: reader.text(entry.get("guard"), "guard"), refuse: reader.text(entry.get("refuse"), "refuse") };
    }),
    unconfirmed: reader
      .items(fields.get("unconfirmed"), "unconfirmed")
      .map((item) => reader.oneOf(item, "column", COLUMNS)),
    evidence: loadEvidence(reader, fields.get("evidence")),
    source: reader.text(fields.get("source"), "source"),
  };
}

function part(reader: Reader, node: Node | undefined): LegalityRow["part"] {
  const fields = reader.fields(node, "a part", [], ["properties", "events"]);
  return {
    ...(fields.has("properties") && { properties: reader.texts(fields.get("properties"), "properties") }),
    ...(fields.has("events") && { events: reader.texts(fields.get("events"), "events") }),
  };
}

function namedRows(document: JsonObject): Record<string, string[]> {
  const items = Object.values(document.paths as Record<string, Record<string, JsonObject | undefined>>);
  const operations = items.flatMap((item) => Object.values(item)).filter(isOperation);
  return Object.fromEntries(
    operations.map((operation) => [
      String(operation.operationId),
      [operation["x-legal-when"] ?? []].flat().map((name) => String(name)),
    ]),
  );
}

const isOperation = (value: JsonObject | undefined): value is JsonObject => typeof value?.operationId === "string";
