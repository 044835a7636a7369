import type { UsageError } from "../errors/usage-error.ts";
import { type Filter, OPERATORS } from "./path.ts";

/**
 * Reads what stands between the parentheses of a filter: `status=="idle"`, `usage.total>10`, `archived_at`, or `=="a"` for lists of scalars.
 *
 * @param refuse makes the error, with the whole path in it
 */
export function parseFilter(text: string, refuse: (why: string) => UsageError): Filter {
  const match = /^([^=!<>%]*?)\s*(==|!=|<=|>=|<|>)\s*(.*)$/s.exec(text);
  const path = (match?.[1] ?? text).trim();
  if (match === null && /[=!<>%~]/.test(text)) throw refuse(`a filter compares with one of ${OPERATORS.join(" ")}`);
  if (/[#()|*?@{}[\]"]/.test(path)) throw refuse("a filter compares one key with one value");
  if (match === null) {
    if (path === "") throw refuse("a filter is empty");
    return { path: path.split("."), operator: undefined, value: null };
  }
  return {
    path: path === "" ? [] : path.split("."),
    operator: OPERATORS.find((operator) => operator === match[2]),
    value: parseValue(match[3]?.trim() ?? "", refuse),
  };
}

function parseValue(text: string, refuse: (why: string) => UsageError): string | number | boolean | null {
  try {
    const value: unknown = JSON.parse(text);
    if (value === null || typeof value !== "object") return value as string | number | boolean | null;
  } catch {
    // It is reported below, as any other value that cannot be compared.
  }
  throw refuse(
    `a filter compares with a text in double quotes, a number, true, false or null, not ${text || "nothing"}`,
  );
}
