import { readFileSync } from "node:fs";
import { join } from "node:path";
import { visit } from "unist-util-visit";
import { parse, span } from "./markdown/parse.ts";

/** What `landing.md` has where README's first commands belong. */
const COMMANDS = "<!-- the first commands of README.md -->";

/**
 * The landing page: `site/landing.md` with the commands that README begins with, so that they are written once.
 *
 * @throws {Error} if README has no commands, or the page no place for them
 */
export function landingPage(root: string): string {
  const page = readFileSync(join(root, "site/landing.md"), "utf8");
  if (!page.includes(COMMANDS)) throw new Error(`site/landing.md should have the line ${COMMANDS}`);
  return page.replace(COMMANDS, () => firstCommands(readFileSync(join(root, "README.md"), "utf8")));
}

/** The first block of shell commands, with its fences. */
export function firstCommands(readme: string): string {
  let block: string | undefined;
  visit(parse(readme), "code", (node) => {
    if (block !== undefined || node.lang !== "sh") return;
    const { start, end } = span(node);
    block = readme.slice(start, end);
  });
  if (block === undefined) throw new Error("README.md should begin with a block of commands, marked as sh");
  return block;
}
