import type { Filter, Operator, Step } from "./path.ts";

/** The value at the path; undefined where it leads to nothing. After `#` and `#(…)#`, the list of what the rest leads to in each item. */
export function applyPath(value: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (step === undefined) return value;
  if (step.kind === "key") return applyPath(at(value, step.name), rest);
  if (!Array.isArray(value)) return undefined;
  if (step.kind === "all") return rest.length === 0 ? value.length : each(value, rest);
  if (step.all)
    return each(
      value.filter((item) => fits(item, step.filter)),
      rest,
    );
  return applyPath(
    value.find((item) => fits(item, step.filter)),
    rest,
  );
}

const each = (items: readonly unknown[], rest: readonly Step[]): unknown[] =>
  items.map((item) => applyPath(item, rest)).filter((found) => found !== undefined);

/** Own properties and items alone: `constructor` and `length` are none of the data's. */
function at(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return /^\d{1,9}$/.test(name) ? value[Number(name)] : undefined;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

function fits(item: unknown, { path, operator, value }: Filter): boolean {
  const found = path.reduce(at, item);
  if (operator === undefined) return found !== undefined;
  if (found === undefined) return false;
  if (operator === "==") return found === value;
  if (operator === "!=") return found !== value;
  // Only numbers with numbers and texts with texts have an order.
  return typeof found === typeof value && (typeof found === "number" || typeof found === "string")
    ? ORDER[operator](found, value as typeof found)
    : false;
}

const ORDER: Readonly<Record<Exclude<Operator, "==" | "!=">, (a: string | number, b: string | number) => boolean>> = {
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};
