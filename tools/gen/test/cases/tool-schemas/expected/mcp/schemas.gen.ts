// Generated from spec/components/schemas/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
/** Every schema that a request refers to, by name. References are the addresses of resources, `spec://schemas/…`. */
export const SCHEMAS: Readonly<Record<string, unknown>> = {
  Address: {
    type: "object",
    description: "Where somebody is.",
    additionalProperties: false,
    properties: { town: { type: "string" } },
  },
  Author: {
    type: "object",
    description: "Who writes.",
    required: ["name"],
    additionalProperties: false,
    properties: {
      name: { type: "string", description: "As signed." },
      address: { $ref: "spec://schemas/Address" },
      addresses: { type: "array", items: { $ref: "spec://schemas/Address" } },
    },
  },
  Body: {
    type: "object",
    description: "What a note says.",
    oneOf: [{ $ref: "spec://schemas/LinkBody" }, { $ref: "spec://schemas/TextBody" }],
    discriminator: {
      propertyName: "type",
      mapping: { link: "spec://schemas/LinkBody", text: "spec://schemas/TextBody" },
    },
  },
  Color: {
    description: "A color.",
    anyOf: [{ type: "string", enum: ["blue", "green", "red", "white"] }, { type: "string" }],
  },
  CreateNoteRequest: {
    type: "object",
    required: ["text", "author"],
    additionalProperties: false,
    properties: {
      text: { type: "string", description: "What to keep.\nAt most 200 characters.", minLength: 1, maxLength: 200 },
      author: { $ref: "spec://schemas/Author" },
      body: { $ref: "spec://schemas/Body" },
      parts: { type: "array", items: { $ref: "spec://schemas/Body" } },
      letter: { $ref: "spec://schemas/Letter" },
      color: {
        description: "How it looks, which can be a color that nobody has listed here: it is shown as it is.",
        anyOf: [{ $ref: "spec://schemas/Color" }, { type: "null" }],
      },
      priority: { anyOf: [{ type: "string", enum: ["low", "high"] }, { type: "null" }] },
      remind_at: { type: ["string", "null"], format: "date-time" },
      weight: { type: "integer", format: "int32", minimum: 1, maximum: 9, default: 5 },
      labels: { type: "object", additionalProperties: { type: "string" } },
    },
  },
  Letter: {
    type: "string",
    description: "One of many.",
    enum: ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"],
  },
  LinkBody: {
    type: "object",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "link" }, content: { type: "string" } },
  },
  TextBody: {
    type: "object",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { const: "text" }, content: { type: "string" } },
  },
};
