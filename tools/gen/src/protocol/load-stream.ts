import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { Json, JsonObject } from "../load.ts";
import { CONFIDENCE, checkConfidence, loadEvidence } from "./load-evidence.ts";
import type { Profile, Rule, Selector } from "./model.ts";
import type { Reader } from "./reader.ts";
import { RULE_KINDS, SETTINGS } from "./rule-kinds.ts";

const SCOPES = ["session", "thread", "turn", "connection"] as const;
const NEEDS = ["from-start", "any-join"] as const;
const PROFILES: readonly Profile[] = ["observed", "documented"];
const SOMETIMES = ["profiles", "view", "introduced", "evidence"];
const ALWAYS = ["kind", "scope", "needs", "confidence", "source", "meaning", "passes", "fails"];

/** Reads one file of `protocol/stream/`. */
export function loadRules(reader: Reader): Rule[] {
  return reader.entries(reader.root, "a list of rules").map(([id, node]) => loadRule(reader, id, node));
}

function loadRule(reader: Reader, id: string, node: Node): Rule {
  const kindNode = isMap(node) ? (node.get("kind", true) as unknown as Node | undefined) : undefined;
  const kind = reader.oneOf(kindNode, "kind", Object.keys(RULE_KINDS));
  const { roles = [], optional = [], settings = [] } = RULE_KINDS[kind] ?? {};
  const fields = reader.fields(node, `the rule ${id}`, [...ALWAYS, ...roles, ...settings], [...SOMETIMES, ...optional]);
  const text = (name: string) => reader.text(fields.get(name), name);
  const rule: Rule = {
    place: reader.place(node),
    id,
    kind,
    scope: reader.oneOf(fields.get("scope"), "scope", SCOPES),
    needs: reader.oneOf(fields.get("needs"), "needs", NEEDS),
    profiles: fields.has("profiles") ? profiles(reader, fields.get("profiles")) : [],
    view: fields.has("view") ? reader.oneOf(fields.get("view"), "view", ["stream"]) : null,
    introduced: fields.has("introduced") ? reader.date(fields.get("introduced"), "introduced") : null,
    confidence: reader.oneOf(fields.get("confidence"), "confidence", CONFIDENCE),
    evidence: loadEvidence(reader, fields.get("evidence")),
    source: text("source"),
    meaning: text("meaning"),
    roles: Object.fromEntries([...roles, ...optional].map((role) => [role, selectors(reader, fields.get(role))])),
    settings: Object.fromEntries(settings.map((name) => [name, setting(reader, fields.get(name), name)])),
    passes: trace(reader, fields.get("passes")),
    fails: trace(reader, fields.get("fails")),
  };
  checkConfidence(reader, node, `the rule ${id}`, rule);
  return rule;
}

/** A rule that holds everywhere names no profile, so that one spelling says one thing. */
function profiles(reader: Reader, node: Node | undefined): Profile[] {
  const named = reader.items(node, "profiles").map((item) => reader.oneOf(item, "profile", PROFILES));
  if (new Set(named).size !== 1) {
    const remedy = "Name one profile. A rule that holds in every profile leaves `profiles` out.";
    reader.fail(node, "`profiles` does not name one of several profiles", remedy);
  }
  return named;
}

const setting = (reader: Reader, node: Node | undefined, name: string): string => {
  const known = SETTINGS[name];
  return known ? reader.oneOf(node, name, known) : reader.text(node, name);
};

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
