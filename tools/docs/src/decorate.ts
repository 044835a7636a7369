import { exampleCall } from "./call.ts";
import { type Document, listOperations } from "./document.ts";
import { codeSamples } from "./samples/code-samples.ts";
import { addSchemaPages } from "./schema-pages.ts";
import { firstCalls } from "./sections/first-calls.ts";

/** A chapter of the page that is prose, not operations: Markdown that may hold HTML and inline SVG. */
export interface Chapter {
  name: string;
  markdown: string;
}

/**
 * Returns the document as the reference shows it: with code samples, a page per schema, a beginning, and chapters.
 *
 * @param document stays as it is
 * @param chapters shown between the operations and the schemas
 */
export function decorate(document: Document, chapters: readonly Chapter[]): Document {
  const page = structuredClone(document);
  for (const placed of listOperations(page)) {
    placed.operation["x-codeSamples"] = codeSamples(exampleCall(page, placed));
  }
  page.info.description = [page.info.description ?? "", firstCalls(page)].join("\n\n");
  const operationTags = page.tags.map(({ name }) => name);
  page.tags.push(...chapters.map(({ name, markdown }) => ({ name, description: markdown })));
  page["x-tagGroups"] = [
    { name: "Operations", tags: operationTags },
    ...(chapters.length > 0 ? [{ name: "Protocol", tags: chapters.map(({ name }) => name) }] : []),
    { name: "Schemas", tags: addSchemaPages(page) },
  ];
  return page;
}
