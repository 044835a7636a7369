/** Text as a cell of a Markdown table shows it as it is. */
export function escapeCell(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[|*_`[\]{}\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
