import { isNamed, ManagedAgentsError } from "./managed-agents-error.ts";

/** One frame of a stream, as it came. */
export interface Frame {
  /** The `event:` line. */
  readonly event?: string | undefined;
  /** The `data:` lines, joined by line feeds. */
  readonly data: string;
}

/** A frame of a stream is no event: not JSON, no object with a `type`, or larger than allowed. */
export class FrameError extends ManagedAgentsError {
  override name = "FrameError";
  /** The frame itself; undefined if it was too large to be read. */
  declare readonly frame: Frame | undefined;

  constructor(message: string, frame?: Frame, options?: ErrorOptions) {
    super(message, options);
    this.frame = frame;
  }
}

/** Whether it is a {@link FrameError}. */
export const isFrameError = (error: unknown): error is FrameError => isNamed(error, "FrameError");
