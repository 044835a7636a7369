import { type Place, type Problem, SpecError } from "./problem.ts";

/** Gathers what is wrong in one pass over the bundled document, so that all of it is reported together. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #places: ReadonlyMap<string, Place>;

  /** @param places where each part of the document was written, by pointer */
  constructor(places: ReadonlyMap<string, Place>) {
    this.#places = places;
  }

  /** @param pointer as in `places`: `schemas/Session`, `paths//v1/sessions/get` */
  add(pointer: string, message: string, remedy: string): void {
    this.#problems.push({ place: this.place(pointer), message, remedy });
  }

  /** Where the pointer, or else the nearest part around it, was written. */
  place(pointer: string): Place {
    for (let at = pointer; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
      const place = this.#places.get(at);
      if (place) return place;
    }
    return { file: "openapi.yaml", line: 1, column: 1 };
  }

  /** @throws SpecError if anything was added */
  throwIfAny(): void {
    if (this.#problems.length > 0) throw new SpecError(this.#problems);
  }
}
