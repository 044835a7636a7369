/** A version cannot be read: one sentence for the person who asked, and nothing to report. */
export class VersionError extends Error {
  override readonly name = "VersionError";
}
