import type { OperationId, operations } from "@managed-agents/types";

/**
 * What `expect.anything()`, `expect.stringContaining()` and their like return, in every test runner. The method is there always; Playwright
 * declares no more than that it may be.
 */
export interface AsymmetricMatcher {
  asymmetricMatch?(other: unknown): boolean;
}

type Primitive = string | number | boolean | bigint | symbol | null | undefined;

/** A part of a value: of objects any properties, of lists all entries, and an asymmetric matcher in place of anything. */
export type Partly<Value> = unknown extends Value
  ? unknown
  :
      | AsymmetricMatcher
      | (Value extends Primitive
          ? Value
          : Value extends readonly (infer Entry)[]
            ? readonly Partly<Entry>[]
            : { readonly [Name in keyof Value]?: Partly<Value[Name]> });

/** Never for an operation without a JSON body; of `never`, everything would be inferred. */
type BodyOf<Id extends OperationId> = [NonNullable<operations[Id]["requestBody"]>] extends [never]
  ? never
  : NonNullable<operations[Id]["requestBody"]> extends { content: { "application/json": infer Body } }
    ? Body
    : never;

type ParametersOf<Id extends OperationId, Place extends "path" | "query"> = NonNullable<
  operations[Id]["parameters"][Place]
>;

/** What a request has to have to count. What is left out may be anything. */
export interface ExpectedParts<Id extends OperationId = OperationId> {
  /** Properties of the JSON body; it may have more. A list has to have as many entries. */
  readonly body?: [BodyOf<Id>] extends [never] ? never : Partly<BodyOf<Id>>;
  /** Values in the path, by the name in the document: `{ session_id }`. */
  readonly path?: Partly<ParametersOf<Id, "path">>;
  /** Values in the query, by the name on the wire: `{ limit: 20, "statuses[]": ["idle"] }`. It may have more. */
  readonly query?: Partly<ParametersOf<Id, "query">>;
  /** The status of the answer: refused requests count too, unless this says otherwise. */
  readonly status?: number | AsymmetricMatcher;
}

/** The same, and how many such requests there are. */
export interface ExpectedRequest<Id extends OperationId = OperationId> extends ExpectedParts<Id> {
  /** Exactly so many; at least one if left out. */
  readonly times?: number;
}
