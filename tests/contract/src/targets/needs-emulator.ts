/** Thrown where a test asks a server for what only an emulator has, such as its clock, or for more than the run may do. */
export class NeedsEmulator extends Error {
  override readonly name = "NeedsEmulator";
  /** What is asked for, as the end of "needs …". */
  readonly what: string;

  constructor(what: string) {
    super(`needs ${what}`);
    this.what = what;
  }
}

/** The {@link NeedsEmulator} behind an error that a client made of it; undefined where there is none. */
export function neededEmulator(error: unknown): NeedsEmulator | undefined {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof NeedsEmulator) return at;
  return undefined;
}
