/** Where the command line writes. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** Columns of the terminal. */
  readonly columns?: number | undefined;
}

/** Columns where nothing says how many there are. */
const USUAL_WIDTH = 80;
const LEAST_WIDTH = 40;

/** Columns that a line may take. */
export const widthOf = ({ columns }: Output): number =>
  columns !== undefined && columns > 0 ? Math.max(LEAST_WIDTH, columns) : USUAL_WIDTH;
