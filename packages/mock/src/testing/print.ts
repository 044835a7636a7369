import type { AsymmetricMatcher } from "./expected-request.ts";

/** A value on one line, as JSON; an asymmetric matcher as `StringContaining "1187"`, whatever test runner it comes from. */
export function print(value: unknown): string {
  if (isAsymmetric(value)) return printMatcher(value);
  if (Array.isArray(value)) return `[${value.map(print).join(", ")}]`;
  if (value instanceof RegExp) return String(value);
  if (typeof value === "object" && value !== null) {
    return `{${Object.entries(value)
      .map(([name, inner]) => `${JSON.stringify(name)}: ${print(inner)}`)
      .join(", ")}}`;
  }
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

export const isAsymmetric = (value: unknown): value is Required<AsymmetricMatcher> =>
  typeof (value as Partial<AsymmetricMatcher> | null | undefined)?.asymmetricMatch === "function";

/** Matchers without a text for themselves have a name and the `sample` that they were made with. */
function printMatcher(matcher: AsymmetricMatcher & { toAsymmetricMatcher?: () => string; sample?: unknown }): string {
  if (typeof matcher.toAsymmetricMatcher === "function") return matcher.toAsymmetricMatcher();
  return matcher.sample === undefined ? String(matcher) : `${String(matcher)} ${print(matcher.sample)}`;
}
