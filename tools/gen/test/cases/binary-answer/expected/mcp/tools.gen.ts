// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { DefaultTool, ToolDescriptor } from "../tool-descriptor.ts";

/** Every operation as a tool, in the document's order. */
export const TOOLS: readonly ToolDescriptor[] = [
  {
    name: "create-note",
    title: "Create note",
    description: "Keeps a note.",
    operation: "notes.create",
    answer: "json",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false },
    arguments: [{ name: "body", in: "body" }],
    inputSchema: {
      type: "object",
      properties: {
        body: {
          type: "object",
          properties: { text: { type: "string", description: "What to keep." } },
          required: ["text"],
          examples: [{ text: "Buy milk" }],
        },
      },
      required: ["body"],
    },
    outputSchema: { type: "object", properties: { id: { type: "string" }, text: { type: "string" } } },
  },
  {
    name: "get-thumbnail",
    title: "Retrieve thumbnail",
    description: "Answers the bytes of a small picture.",
    operation: "note_pictures.retrieve_thumbnail",
    answer: "binary",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [{ name: "note_id", in: "path" }],
    inputSchema: { type: "object", properties: { note_id: { type: "string" } }, required: ["note_id"] },
    outputSchema: {
      type: "object",
      properties: {
        media_type: { type: "string" },
        bytes: { type: "integer" },
        encoding: { type: "string" },
        content: { type: "string" },
      },
      required: ["media_type", "bytes", "encoding", "content"],
    },
  },
];

/** The tools that are offered without being asked for, and the arguments that they take. */
export const DEFAULT_TOOLS: readonly DefaultTool[] = [];
