import { OPEN_TAGS } from "../gen/open-tags.gen.ts";

/** A tag that the document does not define, where the service may add some. */
export interface UnknownTag {
  /** `event.content[1].type` */
  readonly path: string;
  readonly tag: string;
}

/** The unknown tags of an event; of an event of unknown type that one alone. A missing tag is a matter of its schema. */
export function findUnknownTags(event: Readonly<Record<string, unknown>>): UnknownTag[] {
  const { type } = event;
  if (typeof type !== "string") return [];
  if (!Object.hasOwn(OPEN_TAGS, type)) return [{ path: "event.type", tag: type }];
  return (OPEN_TAGS[type] ?? []).flatMap(({ path, known }) =>
    valuesAt(event, path.split("."), "event").filter(({ tag }) => !known.includes(tag)),
  );
}

function valuesAt(value: unknown, [part, ...more]: readonly string[], path: string): UnknownTag[] {
  if (part === undefined) return typeof value === "string" ? [{ path, tag: value }] : [];
  const name = part.replace(/\[\]$/, "");
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return [];
  const inner = (value as Record<string, unknown>)[name];
  const at = `${path}.${name}`;
  if (name === part) return valuesAt(inner, more, at);
  return Array.isArray(inner) ? inner.flatMap((item, i) => valuesAt(item, more, `${at}[${i}]`)) : [];
}
