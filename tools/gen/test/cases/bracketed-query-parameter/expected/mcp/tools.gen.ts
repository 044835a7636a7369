// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { DefaultTool, ToolDescriptor } from "../tool-descriptor.ts";

/** Every operation as a tool, in the document's order. */
export const TOOLS: readonly ToolDescriptor[] = [
  {
    name: "list-notes",
    title: "List notes",
    description: "Answers one page of notes.",
    operation: "notes.list",
    answer: "json",
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true },
    arguments: [
      { name: "tags", in: "query", wire: "tags[]" },
      { name: "created_at_gte", in: "query", wire: "created_at[gte]" },
      { name: "colors", in: "query", wire: "colors[]" },
    ],
    inputSchema: {
      type: "object",
      properties: {
        tags: { type: "array", items: { type: "string" }, description: "Only these." },
        created_at_gte: { type: "string", format: "date-time" },
        colors: { type: "array", items: { type: "string", examples: ["red", "blue"] } },
      },
    },
    outputSchema: { type: "object", properties: { data: { type: "array" }, next_page: { type: ["string", "null"] } } },
  },
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
];

/** The tools that are offered without being asked for, and the arguments that they take. */
export const DEFAULT_TOOLS: readonly DefaultTool[] = [];
