import { readFileSync } from "node:fs";

const FILE = new URL("../inspector/index.html", import.meta.url);

let page: string | null | undefined;

/** The inspector as one HTML page, as the build left it; null where it was not built. */
export function inspectorPage(): string | null {
  if (page === undefined) {
    try {
      page = readFileSync(FILE, "utf8");
    } catch {
      page = null;
    }
  }
  return page;
}
