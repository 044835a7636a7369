// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { CommandDescriptor } from "../command-descriptor.ts";

/** Every operation as a command, in the document's order. */
export const COMMANDS: readonly CommandDescriptor[] = [
  {
    name: "beta:notes create",
    operation: "notes.create",
    call: ["notes", "create"],
    answer: "json",
    body: "json",
    query: true,
    destructive: false,
    summary: "Create note",
    description: "Keeps a note.",
    example: "managed-agents beta:notes create --text 'Buy milk'",
    flags: [
      { flag: "text", in: "body", name: "text", kinds: ["string"], required: true, text: "What to keep." },
      { flag: "quiet", in: "query", name: "quiet", kinds: ["boolean"] },
    ],
  },
];
