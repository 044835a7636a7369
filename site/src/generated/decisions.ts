import { basename } from "node:path";
import type { Area } from "../page.ts";
import { pagesOf } from "../read-site.ts";

/** The page that lists the decisions, latest first. */
export function decisionsPage(areas: readonly Area[]): string {
  const rows = pagesOf(areas)
    .filter(({ route }) => /^project\/decisions\/\d/.test(route))
    .toReversed()
    .map(({ route, text }) => {
      const [, number = "", title = ""] = /^(\d+)\. (.*)$/.exec(text) ?? [];
      return `| ${number} | [${title}](./${basename(route)}.md) |`;
    });
  return `# Decisions\n\nWhy things are as they are. A page is superseded, not rewritten.\n\n| | Decision |\n| --- | --- |\n${rows.join("\n")}\n`;
}
