/** Where something is wrong in a value, and what was expected there. */
export interface ValueIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** The name of the property is what is wrong, not its value. */
  readonly ofKey?: true;
}

/** One thing that is wrong with a file. Lines and columns count from 1; null where the file has no such place. */
export interface FileIssue {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** Keys and indexes from the outside inwards, joined by dots; empty for the whole file. */
  readonly path: string;
  readonly message: string;
}

/** `refund.yaml:6: turns.0.0.call.permission: expected one of …` */
export function formatFileIssue({ file, line, path, message }: FileIssue): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${place}: ${path === "" ? "" : `${path}: `}${message}`;
}

/** A file that cannot be used, with every place where it goes wrong. The message is the first of them. */
export class FileError extends Error {
  override readonly name: string = "FileError";
  readonly issues: readonly FileIssue[];

  constructor(issues: readonly [FileIssue, ...FileIssue[]]) {
    super(formatFileIssue(issues[0]));
    this.issues = issues;
  }
}
