import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Finding } from "./finding.ts";
import type { Repository } from "./repository.ts";

const LINK = /\]\(([^()\s]+)\)/g;
const ELSEWHERE = /^([a-z][a-z+.-]*:|\/\/|#)/i;
const FENCE = /^\s*(```|~~~)/;

/**
 * Follows the relative links of the Markdown files; what stands in a fenced block is no link, and web addresses are not fetched.
 *
 * @returns links that lead to no file or folder, or out of the repository
 */
export function checkLinks({ root, documents }: Repository): Finding[] {
  return documents.flatMap((file) => {
    let fenced = false;
    return readFileSync(join(root, file), "utf8")
      .split("\n")
      .flatMap((text, index) => {
        if (FENCE.test(text)) fenced = !fenced;
        return fenced ? [] : checkLine(root, file, text, index + 1);
      });
  });
}

function checkLine(root: string, file: string, text: string, line: number): Finding[] {
  return [...text.matchAll(LINK)].flatMap(([, target = ""]) => {
    if (ELSEWHERE.test(target)) return [];
    const path = join(root, dirname(file), target.replace(/#.*$/, "").replaceAll("%20", " "));
    if (relative(root, path).split(sep)[0] === "..") {
      return [{ file, line, message: `links to ${target}, which is outside the repository` }];
    }
    return existsSync(path) ? [] : [{ file, line, message: `links to ${target}, but there is no such file` }];
  });
}
