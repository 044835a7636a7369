import type { EventParams, ToolResultContentBlock } from "@managed-agents/types";
import type { SessionFollowing } from "../follow/follow-options.ts";
import type { SessionsResources } from "../gen/sessions-client.gen.ts";
import type { ToolEntry, Transcript } from "../transcript/transcript.ts";

/** What the hook needs of a client: that of the root and that of `/sessions` have it. */
export interface FollowingClient {
  readonly sessions: Pick<SessionsResources["sessions"], "events"> & SessionFollowing;
}

/** How a session is shown. Everything has a default. */
export interface SessionViewOptions {
  /** Shows one thread of the session instead of the whole. @default the session */
  readonly threadId?: string | undefined;
  /** Whether messages grow while they are written. @default true */
  readonly previews?: boolean | undefined;
  /**
   * What is known already: a transcript that a server has folded and sent along. It is shown at once, on the server too, and following goes
   * on after it. A later one is not looked at.
   * @default nothing
   */
  readonly initial?: Transcript | undefined;
  /** As with `follow`. @default 60_000 */
  readonly idleTimeout?: number | undefined;
}

/** A session as a component sees it. Each change is a new object; the functions stay the same for as long as the session does. */
export interface SessionView {
  readonly transcript: Transcript;
  /** The calls that wait for the client and that it is not answering at the moment, oldest first. */
  readonly pending: readonly ToolEntry[];
  /**
   * - `idle`: nothing is followed, because there is no session or nobody looks yet;
   * - `connecting`, `catching_up`, `live`, `retrying`: as `follow` reports;
   * - `ended`: nothing more comes, because the session is over or because of `error`.
   */
  readonly connection: "idle" | "connecting" | "catching_up" | "live" | "retrying" | "ended";
  /** Why the connection was lost, while it is `retrying`, or why following has `ended`; undefined if all is well. */
  readonly error: unknown;
  /**
   * Sends a message, or events; each is accepted once, however often it takes. It goes on if the component goes.
   *
   * @returns a promise that rejects if the service refuses it
   */
  send(input: string | readonly EventParams[]): Promise<void>;
  /**
   * Allows a call that needs confirmation. Of several answers to one call the first counts, whoever gives it; the rest resolve with it.
   *
   * @returns a promise that rejects for a call that needs no confirmation, and if the service refuses the answer
   */
  allow(callId: string): Promise<void>;
  /** Denies a call that needs confirmation. The agent reads the message. */
  deny(callId: string, message?: string): Promise<void>;
  /** Gives the result of a call that needs one of the client. */
  respond(callId: string, result: string | readonly ToolResultContentBlock[], isError?: boolean): Promise<void>;
  /** Stops the agent. What it has begun to write is lost. */
  interrupt(): Promise<void>;
  /** Follows again after an error has ended it. Otherwise it does nothing. */
  reconnect(): void;
}
