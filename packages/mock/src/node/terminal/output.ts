/** Where the command line writes. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** Columns of the terminal. */
  readonly columns?: number | undefined;
}

/** Columns of lines that go to a file or a pipe. */
const USUAL_WIDTH = 120;
const LEAST_WIDTH = 40;

/** Columns that a line may take. */
export const widthOf = ({ columns }: Output): number =>
  columns !== undefined && columns > 0 ? Math.max(LEAST_WIDTH, columns) : USUAL_WIDTH;
