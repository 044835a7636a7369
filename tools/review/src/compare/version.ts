import type { ExampleModel, Json, JsonObject, Model, Place, Protocol } from "@managed-agents/gen";

/** One of the two versions that are compared. */
export interface Version {
  /** How the report names it: `main (3d47f03)`, `the working tree`. */
  readonly label: string;
  /** The document in one piece, with references of the form `#/components/…`. */
  readonly document: JsonObject;
  /** Absent where only an OpenAPI file is compared. */
  readonly protocol: Protocol | undefined;
  /** The generator's model, if the document is one that it takes. */
  readonly model: Model | undefined;
  /** Where the part of the document that a JSON pointer leads to, or the nearest part around it, was written. */
  place(pointer: readonly string[]): Place;
  /** Where a place of the protocol is, seen from the root of the repository. */
  protocolPlace(place: Place): Place;
  /** What is wrong with an example's value as a body of the kind, by this version's schemas; undefined if nothing is. */
  judge(example: ExampleModel): string | undefined;
}

export type { ExampleModel, Json, JsonObject, Model, Place, Protocol };
