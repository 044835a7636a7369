/** One thing that is against the rules of the repository. */
export interface Finding {
  /** Relative to the repository, with forward slashes. */
  readonly file: string;
  /** Starts at 1. */
  readonly line: number;
  readonly message: string;
}

/** `packages/mock/src/app.ts:3  may not import …`, as terminals and editors link it. */
export const formatFinding = ({ file, line, message }: Finding): string => `${file}:${line}  ${message}`;
