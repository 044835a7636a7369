/** Where a command writes. The part of a writable stream that it uses. */
export interface Output {
  /** @returns whether the reader keeps up; if not, `drain` comes when it does */
  write(chunk: string | Uint8Array): boolean;
  once(event: "drain" | "close", listener: () => void): unknown;
  off(event: "drain" | "close", listener: () => void): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Where a command reads a body or an answer from. */
export interface Input extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean | undefined;
}

/** What the command line runs with, so that it can be tested without a process. */
export interface CliIo {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts with an {@link Interrupted} when the person or the reader of the output ends the command. */
  readonly signal: AbortSignal;
  /** Ends the command as Ctrl-C does: a terminal that reads line by line takes that key for itself. */
  readonly interrupt: () => void;
  /** @default the global `fetch` */
  readonly fetch?: typeof globalThis.fetch;
}

/** Why a command ends before it is done. */
export class Interrupted extends Error {
  override name = "Interrupted";
  readonly exitCode: number;

  /** @param exitCode 130 after Ctrl-C, 143 after SIGTERM, 0 where the reader of the output has gone */
  constructor(exitCode: number) {
    super("interrupted");
    this.exitCode = exitCode;
  }
}
