import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { chooseSamplesByExample } from "./choose-example.ts";
import { decorate } from "./decorate.ts";
import { listOperations, readDocument } from "./document.ts";
import { makeOffline } from "./offline.ts";
import { render } from "./render.ts";
import { separateBlocks } from "./search-text.ts";
import { readChapters } from "./sections/chapters.ts";

/** What a reference holds, and how large it came out. */
export interface Summary {
  readonly operations: number;
  readonly schemas: number;
  readonly chapters: number;
  readonly bytes: number;
}

/**
 * Writes the HTML reference.
 *
 * @param source the folder in which the generator left `openapi.json` and its chapters
 * @param output path of the page; a reader of it never sees half a page
 * @throws {Error} if the document is absent, or Redocly fails or makes another page than this version does
 */
export function buildReference(source: string, output: string): Summary {
  const document = readDocument(resolve(source, "openapi.json"));
  const chapters = readChapters(source);
  const { page, samplesByExample } = decorate(document, chapters);
  const html = chooseSamplesByExample(separateBlocks(makeOffline(render(page))), samplesByExample);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(`${output}.new`, html);
  renameSync(`${output}.new`, output);
  return {
    operations: listOperations(document).length,
    schemas: Object.keys(document.components.schemas).length,
    chapters: chapters.length,
    bytes: Buffer.byteLength(html),
  };
}
