/** A place in the spec: a path relative to the spec's folder, and a line and column that start at 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with the spec: where, what, and what to do about it. */
export interface Problem {
  readonly place: Place;
  readonly message: string;
  /** An instruction, such as "Use one of: get, post." */
  readonly remedy: string;
}

/** Everything found wrong in one pass. Nothing is written once this is thrown. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly problems: readonly Problem[];
  /** The folder that places are relative to, itself relative to the repository. */
  readonly folder: string;

  constructor(problems: readonly Problem[], folder = "spec") {
    super(problems.map(formatProblem).join("\n"));
    this.problems = problems;
    this.folder = folder;
  }
}

/** `paths/sessions.yaml:12:3  message` with the remedy on a line of its own, as terminals and editors link it. */
export function formatProblem({ place, message, remedy }: Problem): string {
  return `${place.file}:${place.line}:${place.column}  ${message}\n    ${remedy}`;
}
