import { neutralise } from "./neutralise.ts";
import type { Paint } from "./painter.ts";

/** A value as indented text for people: keys, scalars, lists with dashes. It is no YAML: texts stand as they are. */
export function pretty(value: unknown, paint: Paint): string {
  return `${lines(value, paint).join("\n")}\n`;
}

function lines(value: unknown, paint: Paint): string[] {
  if (Array.isArray(value)) {
    if (value.length === 0) return [paint("dim", "(none)")];
    return value.flatMap((item) => {
      const [first = "", ...rest] = lines(item, paint);
      return [`${paint("dim", "-")} ${first}`, ...rest.map((line) => `  ${line}`)];
    });
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) return [paint("dim", "(none)")];
    return entries.flatMap(([name, inner]) => {
      const key = paint("cyan", `${neutralise(name)}:`);
      const body = lines(inner, paint);
      const isNested = typeof inner === "object" && inner !== null && Object.keys(inner).length > 0;
      return isNested || body.length > 1 ? [key, ...body.map((line) => `  ${line}`)] : [`${key} ${body[0]}`];
    });
  }
  if (typeof value === "string") return value === "" ? [paint("dim", '""')] : neutralise(value).split("\n");
  return [paint(value === null ? "dim" : "yellow", String(value))];
}
