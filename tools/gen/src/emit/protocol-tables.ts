/** Pieces of Markdown that the pages of the protocol are made of. */
export const code = (text: string): string => `\`${text}\``;
export const fence = (language: string, lines: readonly string[]): string =>
  ["```".concat(language), ...lines, "```"].join("\n");

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
