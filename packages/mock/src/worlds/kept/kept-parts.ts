import type { Head, LogHome, WorldLog } from "../../world-log/log-home.ts";
import type { WorldHost } from "../world-host.ts";

/** What a world that is kept is made from. */
export interface KeptParts {
  readonly home: LogHome;
  readonly log: WorldLog;
  readonly head: Head;
  readonly host: WorldHost;
  /** Is given errors of the mock itself. */
  readonly onInternalError: (error: unknown) => void;
  /** The world cannot go on: its log has ended, or another one took its place. */
  readonly onLost: (why: string) => void;
}
