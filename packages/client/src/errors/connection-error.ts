import { ManagedAgentsError } from "./managed-agents-error.ts";

/**
 * There was no answer, or it broke off: the network, a name that does not resolve, a connection that was cut.
 * What the runtime said is in `cause`.
 */
export class ConnectionError extends ManagedAgentsError {
  override name = "ConnectionError";
}

/** Whether it is a {@link ConnectionError}. */
export const isConnectionError = (error: unknown): error is ConnectionError => error instanceof ConnectionError;
