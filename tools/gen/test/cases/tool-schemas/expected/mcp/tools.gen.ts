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
          properties: {
            text: { type: "string", description: "What to keep." },
            author: {
              type: "object",
              properties: {
                name: { type: "string" },
                address: { type: "object", description: "spec://schemas/Address" },
                addresses: { type: "array", items: { type: "object", description: "spec://schemas/Address" } },
              },
              required: ["name"],
              description: "Who writes.",
            },
            body: {
              type: "object",
              properties: { type: { type: "string", enum: ["link", "text"] } },
              required: ["type"],
              description: "What a note says. spec://schemas/Body",
            },
            parts: {
              type: "array",
              items: {
                type: "object",
                properties: { type: { type: "string", enum: ["link", "text"] } },
                required: ["type"],
                description: "spec://schemas/Body",
              },
            },
            letter: { type: "string", examples: ["a", "b", "c"], description: "One of many. spec://schemas/Letter" },
            color: {
              type: ["string", "null"],
              examples: ["blue", "green", "red"],
              description: "How it looks, which can be a color that nobody has listed here. spec://schemas/Color",
            },
            priority: { type: ["string", "null"], enum: ["low", "high", null] },
            remind_at: { type: ["string", "null"], format: "date-time" },
            weight: { type: "integer", maximum: 9 },
            labels: { type: "object", additionalProperties: { type: "string" } },
          },
          required: ["text", "author"],
          examples: [{ text: "Buy milk.", author: { name: "Mia" } }],
        },
      },
      required: ["body"],
    },
    outputSchema: { type: "object", properties: { id: { type: "string" }, text: { type: "string" } } },
  },
];

/** The tools that are offered without being asked for, and the arguments that they take. */
export const DEFAULT_TOOLS: readonly DefaultTool[] = [];
