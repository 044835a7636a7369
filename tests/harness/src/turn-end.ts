interface Tagged {
  readonly type: string;
}

/** True for the event after which the agent waits for input of any kind: `session.status_idle`. */
export const isIdle = (event: Tagged): boolean => event.type === "session.status_idle";

/** True for the idle event that asks the client to confirm or to run a tool. */
export const isBlocked = (event: Tagged): boolean => stopReason(event) === "requires_action";

/** True for the idle event that ends a turn, whatever the reason. Idle with `requires_action` is a pause, not an end. */
export const endsTurn = (event: Tagged): boolean => isIdle(event) && !isBlocked(event);

/** True for the last event that a session can have. */
export const endsSession = (event: Tagged): boolean =>
  event.type === "session.status_terminated" || event.type === "session.deleted";

function stopReason(event: Tagged): string | undefined {
  if (!isIdle(event)) return undefined;
  return (event as { stop_reason?: { type?: string } }).stop_reason?.type;
}
