import { isNamed, ManagedAgentsError } from "./managed-agents-error.ts";

/**
 * There was no answer, or it broke off: the network, a name that does not resolve, a connection that was cut.
 * The runtime's error is in `cause`.
 */
export class ConnectionError extends ManagedAgentsError {
  override name = "ConnectionError";
  /** The request certainly did not leave, so that the service cannot have acted. */
  declare readonly neverSent: boolean;

  constructor(message: string, options?: ErrorOptions, neverSent = false) {
    super(message, options);
    this.neverSent = neverSent;
  }
}

/** Whether it is a {@link ConnectionError}. */
export const isConnectionError = (error: unknown): error is ConnectionError => isNamed(error, "ConnectionError");
