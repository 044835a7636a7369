import { EXTENSIONS } from "../extensions.ts";
import { listExtensions } from "../list-extensions.ts";
import type { JsonObject } from "../load.ts";

/** The chapter of the `x-…` keywords for people: what each says, what it stands on, and where the document uses it. */
export function emitExtensions(document: JsonObject): string {
  const sections = listExtensions(document).map(({ name, on, uses }) =>
    [
      `### ${name}`,
      EXTENSIONS[name] ?? "",
      `May stand on: ${on.map(words).join(", ")}.`,
      uses.length === 0
        ? "The document does not use it at present."
        : `Used in ${uses.length} ${uses.length === 1 ? "place" : "places"}:`,
      uses.map((place) => `- \`${place}\``).join("\n"),
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
  );
  return [
    "# Extensions",
    "## Extensions",
    "Keywords of the document that OpenAPI does not have. Whatever else begins with `x-` is refused by the generator.",
    ...sections,
  ]
    .join("\n\n")
    .concat("\n");
}

/** `pathItem` → `path item` */
const words = (kind: string): string => kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
