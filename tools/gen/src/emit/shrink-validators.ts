/**
 * Takes out of Ajv's code what readers of its errors have no use for: where in the schema an error arose, where in the whole value the one
 * at hand stands, and whole schemas of which an error shows one list.
 *
 * @param code what Ajv's standalone module printed, not minified
 * @throws Error if Ajv prints errors or calls in another way than this file knows
 */
export function shrinkValidators(code: string): string {
  const shrunk = spellOutLists(code)
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, "")
    .replace(/,parentData(?::\w+)?,parentDataProperty(?::(?:"(?:[^"\\]|\\.)*"|\w+))?,rootData(?=\})/g, "")
    .replaceAll(", parentData, parentDataProperty, rootData=data", "");
  const [left] = /.{0,60}\b(?:schemaPath|parentData|parentDataProperty|rootData)\b.{0,60}/.exec(shrunk) ?? [];
  if (left === undefined) return shrunk;
  throw new Error(`shrink-validators.ts knows no longer how Ajv prints errors and calls: ${left}`);
}

/** A schema as Ajv prints it: JSON without line breaks, and another declaration or the end behind it. */
const SCHEMA = /\bconst (schema\d+) = (\{"\$id":.*?\});(?=const |function |export |$)/gm;

/** Puts a list in the place of each reference to it, so that a schema which is needed for nothing else can be left out. */
function spellOutLists(code: string): string {
  const schemas = new Map<string, unknown>();
  for (const [, name = "", json = ""] of code.matchAll(SCHEMA)) {
    schemas.set(name, JSON.parse(json));
  }
  return code.replace(
    /\b(schema\d+)((?:\.[A-Za-z_$][\w$]*|\["(?:[^"\\]|\\.)*"\])+)/g,
    (reference, name: string, path: string) => {
      const keys = [...path.matchAll(/\.([\w$]+)|\[("(?:[^"\\]|\\.)*")\]/g)];
      let value = schemas.get(name);
      for (const [, plain, quoted] of keys) {
        value = (value as Record<string, unknown> | undefined)?.[plain ?? JSON.parse(quoted ?? '""')];
      }
      return Array.isArray(value) ? JSON.stringify(value) : reference;
    },
  );
}
