import type { Output } from "../terminal/output.ts";

/** What the command line runs with, so that it can be tested. */
export interface CliHost {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Resolves when the process is asked to stop. */
  readonly stopped: Promise<void>;
  /** @default that of the process */
  readonly env?: Readonly<Record<string, string | undefined>>;
}
