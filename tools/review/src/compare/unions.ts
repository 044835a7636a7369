import { at, type Cursor, objectAt, referenceOf, rootOf } from "./cursor.ts";
import type { Findings, Scope } from "./findings.ts";
import { asText } from "./json.ts";
import type { RuleId } from "./rules/index.ts";

/** A `oneOf` whose members are told apart by a tag. */
export interface TaggedUnion {
  readonly tag: string;
  readonly open: boolean;
  /** By wire name. */
  readonly members: ReadonlyMap<string, Cursor>;
}

/** The union that a schema is, if it has a discriminator with a mapping. */
export function taggedUnion(cursor: Cursor): TaggedUnion | undefined {
  const tag = asText(at(cursor, "discriminator", "propertyName").node);
  const mapping = Object.entries(objectAt(cursor, "discriminator", "mapping"));
  if (tag === undefined || mapping.length === 0) return undefined;
  return {
    tag,
    open: at(cursor, "x-open-union").node === true,
    members: new Map(mapping.map(([wire, target]) => [wire, memberAt(cursor, wire, String(target))])),
  };
}

/** A member: the reference that the mapping holds, at the place of its line. */
function memberAt(cursor: Cursor, wire: string, target: string): Cursor {
  const pointer = [...cursor.pointer, "discriminator", "mapping", wire];
  return { version: cursor.version, pointer, node: { $ref: target } };
}

/**
 * The wire names of every event that a stream of the version carries: the tags of what answers with `text/event-stream`.
 */
export function streamedTypes(version: Cursor["version"]): Set<string> {
  const root = rootOf(version);
  const found = new Set<string>();
  for (const item of Object.keys(objectAt(root, "paths"))) {
    for (const method of Object.keys(objectAt(root, "paths", item))) {
      const stream = at(root, "paths", item, method, "responses", "200", "content", "text/event-stream", "schema");
      const pointer = referenceOf(stream);
      const union = pointer && taggedUnion(at(root, ...pointer));
      for (const wire of union?.members.keys() ?? []) found.add(wire);
    }
  }
  return found;
}

/**
 * Compares two tagged unions by wire name.
 *
 * @param isEvent whether a wire name is that of an event of a stream
 * @param compareMember compares a member that both have, where it leads to differently named schemas
 */
export function compareUnions(
  [before, was]: readonly [Cursor, TaggedUnion],
  [after, is]: readonly [Cursor, TaggedUnion],
  scope: Scope,
  findings: Findings,
  isEvent: (wire: string) => boolean,
  compareMember: (before: Cursor, after: Cursor, scope: Scope) => void,
): void {
  if (was.tag !== is.tag) {
    findings.add("tag-changed", before, after, scope, { before: was.tag, after: is.tag });
    return;
  }
  if (was.open !== is.open) findings.add(is.open ? "opened" : "closed", before, after, scope);
  const gone = { version: after.version, pointer: after.pointer, node: undefined };
  for (const [wire, member] of is.members) {
    const old = was.members.get(wire);
    if (old) {
      compareMember(old, member, { ...scope, subject: `${scope.subject}<${wire}>` });
      continue;
    }
    const event = isEvent(wire);
    const rule: RuleId = `${event ? "event" : "member"}-added-${was.open ? "open" : "closed"}`;
    findings.add(rule, before, member, scope, {
      subject: event ? wire : `${scope.subject}<${wire}>`,
      ...(event && { after: scope.subject }),
    });
  }
  for (const [wire, member] of was.members) {
    if (is.members.has(wire)) continue;
    const event = isEvent(wire);
    findings.add(event ? "event-removed" : "member-removed", member, gone, scope, {
      subject: event ? wire : `${scope.subject}<${wire}>`,
      ...(event && { before: scope.subject }),
    });
  }
}
