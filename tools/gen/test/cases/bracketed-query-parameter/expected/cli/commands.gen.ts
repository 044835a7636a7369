// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { CommandDescriptor } from "../command-descriptor.ts";

/** Every operation as a command, in the document's order. */
export const COMMANDS: readonly CommandDescriptor[] = [
  {
    name: "beta:notes list",
    operation: "notes.list",
    call: ["notes", "list"],
    answer: "page",
    body: "none",
    query: true,
    destructive: false,
    summary: "List notes",
    description: "Answers one page of notes.",
    example: "managed-agents beta:notes list",
    flags: [
      { flag: "tag", in: "query", name: "tags", kinds: ["list"], items: ["string"], text: "Only these." },
      { flag: "created-at-gte", in: "query", name: "created_at[gte]", kinds: ["string"] },
      { flag: "color", in: "query", name: "colors", kinds: ["list"], items: ["string"] },
    ],
  },
  {
    name: "beta:notes create",
    operation: "notes.create",
    call: ["notes", "create"],
    answer: "json",
    body: "json",
    query: false,
    destructive: false,
    summary: "Create note",
    description: "Keeps a note.",
    example: "managed-agents beta:notes create --text 'Buy milk'",
    flags: [{ flag: "text", in: "body", name: "text", kinds: ["string"], required: true, text: "What to keep." }],
  },
];
