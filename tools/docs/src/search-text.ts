// Where the page's search makes text of a description: the texts of all nodes, one directly behind the other.
const PLACE =
  /(function \w+\(e\)\{let t=\[\];function (\w)\(e\)\{if\(!\w+\(e\)\)\{[^{}]*for\(let t of e\.children\?\?\[\]\)\2\(t\))(\}\}return \2\(e\),t\.join\(``\)\})/g;

// Nodes behind which a reader sees a gap.
const BLOCKS = "/^(?:t[dhr]|table|paragraph|heading|item|list|fence|softbreak|hardbreak|br)$/";

/**
 * Lets the page's search put a space behind each cell, item and paragraph. Redocly joins them without one, so that a hit in a table
 * reads as one long word.
 *
 * @param html the page as Redocly renders it
 * @throws {Error} if the page's script is not what this version of Redocly makes
 */
export function separateBlocks(html: string): string {
  const found = html.match(PLACE)?.length ?? 0;
  if (found !== 1) {
    throw new Error(
      `The page's script should make the text for its search in one known place, but has ${found}: see search-text.ts.`,
    );
  }
  // The variable of the loop hides the list, so the space is added after it.
  return html.replace(PLACE, (_, before, _name, after) => `${before};${BLOCKS}.test(e.type)&&t.push(\` \`)${after}`);
}
