import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Choice, split } from "./markdown/split.ts";
import { addressOf, type Page } from "./page.ts";

/** A document and where its parts are. */
export interface PlacedDocument {
  /** Markdown by the route of its page. */
  readonly parts: ReadonlyMap<string, string>;
  /** Address by the slug of a heading; under `""` that of the document. */
  readonly addresses: ReadonlyMap<string, string>;
}

/**
 * Reads every document that pages are made of, and distributes it over them.
 *
 * @returns by path of the document
 * @throws {Error} that names the document, if a page takes a section that it does not have
 */
export function placeDocuments(root: string, pages: readonly Page[]): Map<string, PlacedDocument> {
  const byDocument = Map.groupBy(
    pages.filter((page) => "from" in page),
    ({ from }) => from,
  );
  return new Map([...byDocument].map(([from, own]) => [from, placeDocument(root, from, own)]));
}

function placeDocument(root: string, from: string, pages: readonly (Page & { from: string })[]): PlacedDocument {
  const choices = pages.map(
    (page): Choice => ("sections" in page ? { sections: page.sections, title: page.text } : "rest"),
  );
  const whole = pages.find((page) => !("sections" in page)) ?? pages[0];
  const parts = new Map<string, string>();
  const addresses = new Map<string, string>([["", addressOf(whole?.route ?? "index")]]);
  try {
    const shares = split(readFileSync(join(root, from), "utf8"), choices);
    for (const [index, { route }] of pages.entries()) {
      const part = shares[index];
      if (part === undefined) continue;
      parts.set(route, part.markdown);
      for (const [slug, own] of part.anchors) {
        addresses.set(slug, own === "" ? addressOf(route) : `${addressOf(route)}#${own}`);
      }
    }
  } catch (error) {
    throw new Error(`${from}: ${(error as Error).message}`, { cause: error });
  }
  return { parts, addresses };
}
