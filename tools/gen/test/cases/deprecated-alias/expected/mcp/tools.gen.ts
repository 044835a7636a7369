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
];

/** The tools that are offered without being asked for, and the arguments that they take. */
export const DEFAULT_TOOLS: readonly DefaultTool[] = [];
