// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { OperationDescriptor } from "../operation-descriptor.ts";

/** Every operation by its id, in the document's order. */
export const OPERATIONS = {
  /** Create note */
  "notes.create": {
    id: "notes.create",
    method: "POST",
    path: "/v1/notes",
    tag: "Notes",
    toolName: "create-note",
    hints: { readOnly: false, destructive: false, idempotent: false },
    pathParameters: [],
    queryParameters: [],
    betas: [],
    body: "CreateNoteRequest",
    bodyKind: "json",
    response: "Note",
    answerKind: "json",
    streams: false,
    deprecated: false,
    aliasOf: null,
    errors: [400],
  },
  /** Create note */
  "notes.create_legacy": {
    id: "notes.create_legacy",
    method: "POST",
    path: "/v1/old_notes",
    tag: "Notes",
    toolName: "create-old-note",
    hints: { readOnly: false, destructive: false, idempotent: false },
    pathParameters: [],
    queryParameters: [],
    betas: [],
    body: "CreateNoteRequest",
    bodyKind: "json",
    response: "Note",
    answerKind: "json",
    streams: false,
    deprecated: true,
    aliasOf: "notes.create",
    errors: [400],
  },
} as const satisfies Readonly<Record<string, OperationDescriptor>>;

/** `sessions.create`, `sessions.events.send`, … */
export type OperationId = keyof typeof OPERATIONS;

/** Date of the API surface that the document describes. */
export const API_SURFACE = "2026-01-31";
