/** A test that fails on a runtime for a reason of the runtime's own. */
export interface KnownFailure {
  readonly runtime: string;
  readonly package: string;
  /** Its title, without those of the groups around it. */
  readonly test: string;
  readonly why: string;
}

/** Each must fail: one that passes is a finding too, so that the list cannot outlive its reasons. */
export const KNOWN_FAILURES: readonly KnownFailure[] = [
  {
    runtime: "bun",
    package: "client",
    test: "a header of a megabyte is a failed connection",
    why: "Bun takes headers of any length, so that the body is what is refused",
  },
  {
    runtime: "bun",
    package: "client",
    test: "a connection that is cut is an error, after the events before it",
    why: "Bun drops what it received of a body when the connection is cut before it was read",
  },
  {
    runtime: "bun",
    package: "client",
    test: "a file on disk as a Blob is uploaded as one part",
    why: "Bun's blob of a file has the name of the file, which the client takes",
  },
];
