import { shorten } from "../domain/shorten.ts";
import { type ErrorAnswer, errorOf } from "../http/error-answer.ts";
import type { RouteDescriptor } from "./route-descriptor.ts";

/** The query by name, whole numbers decoded, or how it is refused. A value that is no number stays text, for validation to refuse. */
export function readControlQuery(
  search: string,
  { queryParameters }: RouteDescriptor,
): { readonly value: Readonly<Record<string, string | number>> } | ErrorAnswer {
  const values = new Map<string, string | number>();
  for (const [name, text] of new URLSearchParams(search)) {
    const parameter = queryParameters.find((each) => each.name === name);
    if (parameter === undefined) {
      const known = queryParameters.map((each) => each.name).join(", ") || "no parameters";
      return errorOf(400, `query: expected ${known}, but got ${JSON.stringify(shorten(name, 80))}`);
    }
    if (values.has(name)) return errorOf(400, `query.${name}: expected one value, but got several`);
    values.set(name, parameter.type === "integer" && /^-?\d{1,15}$/.test(text) ? Number(text) : text);
  }
  return { value: Object.fromEntries(values) };
}
