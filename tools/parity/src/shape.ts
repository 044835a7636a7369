/**
 * What a type is, with everything left out that the two sides say differently.
 *
 * Both the document and the SDK are read into this form, so that the comparison depends on neither JSON Schema nor TypeScript.
 * Limits, formats, patterns and descriptions are not part of it: declarations cannot say them.
 */
export type Shape =
  | { readonly is: "scalar"; readonly of: Scalar }
  | { readonly is: "literal"; readonly value: string | number | boolean }
  | { readonly is: "array"; readonly of: Shape }
  | { readonly is: "object"; readonly fields: ReadonlyMap<string, Field>; readonly rest: Shape | undefined }
  | { readonly is: "union"; readonly of: readonly Shape[] }
  | { readonly is: "name"; readonly name: string };

/** Integers and floats are both `number`, since TypeScript has no other. `binary` is bytes, whatever holds them. */
export type Scalar = "string" | "number" | "boolean" | "null" | "unknown" | "binary";

export interface Field {
  readonly shape: Shape;
  readonly required: boolean;
  /** The component that a parameter is, if it is shared between operations. */
  readonly owner?: string;
}

/** One operation from a caller's side. Parameters are keyed by `<in> <name>`: `query statuses`, `header betas`. */
export interface Operation {
  readonly parameters: ReadonlyMap<string, Field>;
  readonly body: Shape | undefined;
  readonly response: Shape;
  readonly streams: boolean;
}

/** All that one side declares. */
export interface Library {
  readonly types: ReadonlyMap<string, Shape>;
  /** By operation id of the document: `sessions.events.send`. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** The body of every error answer. */
  readonly error: Shape;
}

export const scalar = (of: Scalar): Shape => ({ is: "scalar", of });
export const named = (name: string): Shape => ({ is: "name", name });
export const union = (of: readonly Shape[]): Shape => (of.length === 1 && of[0] ? of[0] : { is: "union", of });
