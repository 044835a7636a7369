import type { Difference } from "./compare.ts";
import type { Parity } from "./parity.ts";

/** The result for a terminal: differences under the type they are in, then the state of the allow-list. */
export function report({ unexplained, problems, types, fields, sdkVersion, accepted }: Parity): string {
  const lines = [...grouped(unexplained), ...problems];
  if (unexplained.length + problems.length > 0) lines.push("");
  lines.push(
    `parity: ${types} types and ${fields} fields compared with @anthropic-ai/sdk ${sdkVersion}; ` +
      `${unexplained.length} ${unexplained.length === 1 ? "difference" : "differences"}, ${accepted} accepted`,
  );
  return `${lines.join("\n")}\n`;
}

function* grouped(differences: readonly Difference[]): Generator<string> {
  for (const [type, inType] of Map.groupBy(differences, (difference) => difference.type)) {
    yield type;
    for (const { field, message } of inType) yield `  ${field === "" ? "" : `${field}: `}${message}`;
  }
}
