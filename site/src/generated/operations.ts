import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly "x-alias-of"?: string;
}

interface Document {
  readonly info: { readonly title: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const METHODS = ["get", "post", "put", "patch", "delete"];

/**
 * The page of all operations, by tag, each with its place in the HTML reference.
 *
 * @param root the repository, in which the document is generated
 */
export function operationsPage(root: string): string {
  const document = JSON.parse(readFileSync(join(root, "spec/dist/openapi.json"), "utf8")) as Document;
  const all = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method] !== undefined).map((method) => ({
      path,
      method: method.toUpperCase(),
      operation: item[method] as Operation,
    })),
  );
  const sections = document.tags.flatMap(({ name, description }) => {
    const own = all.filter(({ operation }) => operation.tags.includes(name));
    if (own.length === 0) return [];
    const rows = own.map(({ path, method, operation }) => {
      const place = `/reference.html#/${name.toLowerCase().replaceAll(" ", "-")}/${operation.operationId}`;
      const older = operation["x-alias-of"] === undefined ? "" : " (older path)";
      return `| [${operation.summary}](${place})${older} | \`${method}\` | \`${path}\` | \`${operation.operationId}\` |`;
    });
    return [
      `## ${name}`,
      description,
      `| Operation | Method | Path | Id |\n| --- | --- | --- | --- |\n${rows.join("\n")}`,
    ];
  });
  return [
    "# Operations",
    `${all.length} operations are in the document. Each leads to its parameters, bodies, answers and code samples in the [HTML reference](/reference.html), one file that also works offline. The document itself: [openapi.json](/openapi.json), OpenAPI 3.1.`,
    ...sections,
    "",
  ].join("\n\n");
}
