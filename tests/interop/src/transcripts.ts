import { readdirSync, readFileSync } from "node:fs";

/** A stream of the document's examples: its file name and its text. */
export interface Transcript {
  readonly name: string;
  readonly text: string;
}

const FOLDER = new URL("../../../spec/examples/streams/", import.meta.url);

/** The document's example streams, sorted by name. */
export function transcripts(): Transcript[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".sse"));
  return names.sort().map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), "utf8") }));
}
