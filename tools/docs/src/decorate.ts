import { exampleCalls } from "./call.ts";
import { dropEnumsOfConstants } from "./constants.ts";
import { type CodeSample, type Document, listOperations } from "./document.ts";
import { polishProse } from "./prose.ts";
import { codeSamples } from "./samples/code-samples.ts";
import { addSchemaPages } from "./schema-pages.ts";
import { firstCalls } from "./sections/first-calls.ts";

/** A chapter of the page that is prose, not operations: Markdown that may hold HTML and inline SVG. */
export interface Chapter {
  /** Heading of the navigation under which it stands, with the others of the group. */
  group: string;
  name: string;
  markdown: string;
}

/** By the text of an operation's first sample: the samples in that language for each named example, in their order. */
export type SamplesByExample = Map<string, string[]>;

/**
 * Returns the document as the reference shows it: with code samples, a page per schema, a beginning, and chapters.
 *
 * @param document stays as it is
 * @param chapters shown between the operations and the schemas
 */
export function decorate(
  document: Document,
  chapters: readonly Chapter[],
): { page: Document; samplesByExample: SamplesByExample } {
  const page = structuredClone(document);
  polishProse(page);
  dropEnumsOfConstants(page);
  const samplesByExample: SamplesByExample = new Map();
  for (const placed of listOperations(page)) {
    const samples = exampleCalls(page, placed).map(codeSamples);
    placed.operation["x-codeSamples"] = samples[0] ?? [];
    if (samples.length > 1) rememberVariants(samplesByExample, samples);
  }
  page.info.description = [page.info.description ?? "", firstCalls(page)].join("\n\n");
  const operationTags = page.tags.map(({ name }) => name);
  page.tags.push(...chapters.map(({ name, markdown }) => ({ name, description: markdown })));
  page["x-tagGroups"] = [
    { name: "Operations", tags: operationTags },
    ...[...Map.groupBy(chapters, ({ group }) => group)].map(([name, group]) => ({
      name,
      tags: group.map((each) => each.name),
    })),
    { name: "Schemas", tags: addSchemaPages(page) },
  ];
  return { page, samplesByExample };
}

function rememberVariants(into: SamplesByExample, samples: readonly CodeSample[][]): void {
  for (const [index, { source }] of (samples[0] ?? []).entries()) {
    into.set(
      source,
      samples.map((each) => each[index]?.source ?? source),
    );
  }
}
