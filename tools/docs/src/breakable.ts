const TABLE_ROW = /^\|.*$/gm;
const CODE = /`([^`]+)`/g;

/**
 * Marks where a name or path in a table may be broken: before a slash, and after a dot or an underscore. The page's style sheet allows
 * no other break in code of a table, so that `/v1/sessions` never ends in a lonely `s`.
 *
 * @param markdown only rows of tables are changed
 */
export function markBreaks(markdown: string): string {
  return markdown.replaceAll(TABLE_ROW, (row) =>
    row.replaceAll(CODE, (_, code: string) => `<code>${breakable(code)}</code>`),
  );
}

/** A path keeps its variables whole. */
const breakable = (code: string): string =>
  escapeText(code).replaceAll(code.includes("/") ? /(?<=[^\s/])(?=\/)/g : /(?<=\w[._])(?=\w)/g, "<wbr>");

const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("{", "&#123;").replaceAll("}", "&#125;");
