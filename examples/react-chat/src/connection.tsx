import type { SessionView } from "@managed-agents/client/react";

interface Props extends Pick<SessionView, "connection" | "error"> {
  running: boolean;
  /** Whether a tool waits for permission. */
  waiting: boolean;
  onReconnect(): void;
}

/** What the session and its connection do. */
export function Connection({ onReconnect, ...state }: Props) {
  const isBroken = state.connection === "ended" && state.error !== undefined;
  return (
    <div className={`connection ${state.connection}`}>
      <p role="status">{describe(state)}</p>
      {isBroken && (
        <button type="button" onClick={onReconnect}>
          Reconnect
        </button>
      )}
    </div>
  );
}

function describe({ connection, error, running, waiting }: Omit<Props, "onReconnect">): string {
  if (connection === "retrying") return "The connection is lost. Trying again …";
  if (connection === "ended") return error === undefined ? "The session is over." : `Disconnected: ${error}`;
  if (connection !== "live") return "Connecting …";
  if (waiting) return "Waits for you";
  return running ? "Works …" : "Ready";
}
