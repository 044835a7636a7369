import { UsageError } from "../errors/usage-error.ts";
import { parseFilter } from "./parse-filter.ts";
import type { Step } from "./path.ts";

/** What GJSON has besides, with a name that its documentation uses. */
const REFUSED: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^@/, "modifiers"],
  [/^[{[]/, "multipaths"],
  [/^!/, "literals"],
  [/(^|[^\\])[*?]/, "wildcards"],
  [/(^|[^\\])\|/, "pipes"],
];

const SUBSET =
  'It takes keys, indexes, #, #.key, #(key=="value") and #(key=="value")#, joined by dots. A backslash takes the next character as it is.';

/**
 * Reads the part of GJSON's path syntax that is documented for `--transform`.
 *
 * @throws UsageError that says which other part was met, and where
 */
export function parsePath(path: string): Step[] {
  if (path === "") throw new UsageError("--transform: expected a path, got an empty string", SUBSET);
  return splitPath(path).map((part) => {
    const inFilter = part.startsWith("#(");
    for (const [pattern, what] of REFUSED) {
      if (!inFilter && pattern.test(part)) throw refusal(path, `${what} are not supported`);
    }
    if (part === "#") return { kind: "all" };
    if (!inFilter) {
      if (part.startsWith("#") || part === "") throw refusal(path, `${JSON.stringify(part)} is no key`);
      return { kind: "key", name: part.replaceAll(/\\(.)/gs, "$1") };
    }
    const all = part.endsWith(")#");
    if (!all && !part.endsWith(")")) throw refusal(path, "a filter has no end");
    return { kind: "filter", filter: parseFilter(part.slice(2, all ? -2 : -1), (why) => refusal(path, why)), all };
  });
}

const refusal = (path: string, why: string): UsageError =>
  new UsageError(`--transform ${JSON.stringify(path)}: ${why}`, SUBSET);

/** Cuts at the dots that stand in no filter and after no backslash. */
function splitPath(path: string): string[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < path.length; i += 1) {
    const character = path[i] ?? "";
    if (character === "\\") {
      part += character + (path[i + 1] ?? "");
      i += 1;
      continue;
    }
    if (depth > 0 && character === '"') quoted = !quoted;
    if (!quoted && character === "(" && (depth > 0 || part === "#")) depth += 1;
    if (!quoted && character === ")" && depth > 0) depth -= 1;
    if (character === "." && depth === 0) {
      parts.push(part);
      part = "";
    } else part += character;
  }
  return [...parts, part];
}
