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
    query: false,
    destructive: false,
    summary: "Create note",
    description: "Keeps a note.",
    example: "managed-agents beta:notes create --text 'Buy milk'",
    flags: [{ flag: "text", in: "body", name: "text", kinds: ["string"], required: true, text: "What to keep." }],
  },
  {
    name: "beta:note-pictures upload",
    operation: "note_pictures.upload",
    call: ["notePictures", "upload"],
    answer: "json",
    body: "multipart",
    query: false,
    destructive: false,
    summary: "Upload picture",
    description: "Keeps a picture.",
    example: "managed-agents beta:note-pictures upload --image ./data.csv",
    flags: [
      { flag: "image", in: "body", name: "image", kinds: ["file"], required: true },
      { flag: "caption", in: "body", name: "caption", kinds: ["string"] },
      { flag: "days", in: "body", name: "days", kinds: ["integer"] },
    ],
  },
];
