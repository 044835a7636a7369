import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { Json, JsonObject } from "../load.ts";
import { CONFIDENCE } from "./load-parts.ts";
import type { Rule, Selector } from "./model.ts";
import type { Reader } from "./reader.ts";
import { RULE_KINDS } from "./rule-kinds.ts";

const SCOPES = ["session", "thread", "turn", "connection"] as const;
const NEEDS = ["from-start", "any-join"] as const;
const ALWAYS = ["kind", "scope", "needs", "confidence", "source", "meaning", "passes", "fails"];

/** Reads one file of `protocol/stream/`. */
export function loadRules(reader: Reader): Rule[] {
  return reader.entries(reader.root, "a list of rules").map(([id, node]) => loadRule(reader, id, node));
}

function loadRule(reader: Reader, id: string, node: Node): Rule {
  const kindNode = isMap(node) ? (node.get("kind", true) as unknown as Node | undefined) : undefined;
  const kind = reader.oneOf(kindNode, "kind", Object.keys(RULE_KINDS));
  const { roles = [], optional = [], settings = [] } = RULE_KINDS[kind] ?? {};
  const fields = reader.fields(node, `the rule ${id}`, [...ALWAYS, ...roles, ...settings], optional);
  const text = (name: string) => reader.text(fields.get(name), name);
  return {
    place: reader.place(node),
    id,
    kind,
    scope: reader.oneOf(fields.get("scope"), "scope", SCOPES),
    needs: reader.oneOf(fields.get("needs"), "needs", NEEDS),
    confidence: reader.oneOf(fields.get("confidence"), "confidence", CONFIDENCE),
    source: text("source"),
    meaning: text("meaning"),
    roles: Object.fromEntries([...roles, ...optional].map((role) => [role, selectors(reader, fields.get(role))])),
    settings: Object.fromEntries(settings.map((name) => [name, text(name)])),
    passes: trace(reader, fields.get("passes")),
    fails: trace(reader, fields.get("fails")),
  };
}

/** One selector or a list of them, each a type alone or a mapping. */
function selectors(reader: Reader, node: Node | undefined): Selector[] {
  if (node === undefined) return [];
  return (isSeq(node) ? (node.items as Node[]) : [node]).map((item) => selector(reader, item));
}

function selector(reader: Reader, node: Node): Selector {
  const place = reader.place(node);
  if (isScalar(node)) return { place, types: [reader.text(node, "an event type")], where: [], differs: null, by: null };
  const fields = reader.fields(node, "a selector", ["type"], ["where", "differs", "by"]);
  const differs = reader.texts(fields.get("differs"), "differs");
  if (fields.has("differs") && differs.length !== 2) {
    reader.fail(fields.get("differs"), "`differs` does not name two properties", "Write [one, other].");
  }
  return {
    place,
    types: reader.texts(fields.get("type"), "type"),
    where: fields.has("where")
      ? reader.entries(fields.get("where"), "where").map(([path, value]) => condition(path, reader.json(value)))
      : [],
    differs: differs.length === 2 ? [differs[0] ?? "", differs[1] ?? ""] : null,
    by: fields.has("by") ? reader.text(fields.get("by"), "by") : null,
  };
}

function condition(path: string, value: Json): Selector["where"][number] {
  const not = typeof value === "object" && value !== null && !Array.isArray(value);
  const wanted = not ? ((value as JsonObject).not ?? null) : value;
  return { path, in: Array.isArray(wanted) ? wanted : [wanted], not };
}

/** Frames, where a type alone stands for an event without properties. */
function trace(reader: Reader, node: Node | undefined): JsonObject[] {
  return reader.items(node, "a trace").map((item) => {
    const frame = reader.json(item);
    return typeof frame === "string" ? { type: frame } : (frame as JsonObject);
  });
}
