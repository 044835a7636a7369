import { after, create, type Edit } from "../edit.ts";

/** What the document has before the official SDK does, by the names that differences give it. */
export const ahead = (...names: readonly string[]): Edit =>
  after(
    "tools/parity/src/ahead.ts",
    "export const AHEAD: readonly Ahead[] = [",
    `\n  { names: ${JSON.stringify(names)}, reason: "In its documentation alone." },\n`,
  );

/** Announces a version step of the document. */
export const changeset = (name: string, step: "minor" | "major", text: string): Edit =>
  create(`.changeset/${name}.md`, `---\n"@managed-agents/spec": ${step}\n---\n\n${text}\n`);
