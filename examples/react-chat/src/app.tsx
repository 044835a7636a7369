import { useState, useSyncExternalStore } from "react";
import { Chat } from "./chat.tsx";
import { client } from "./client.ts";

const AGENT = import.meta.env.VITE_AGENT_ID ?? "agent_orders";
const ENVIRONMENT = import.meta.env.VITE_ENVIRONMENT_ID ?? "env_orders";

/** The session is in the address of the page, so that a reload goes on with it. */
const useSessionId = (): string | null =>
  useSyncExternalStore(
    (onChange) => {
      addEventListener("hashchange", onChange);
      return () => removeEventListener("hashchange", onChange);
    },
    () => location.hash.slice(1) || null,
  );

export function App() {
  const sessionId = useSessionId();
  const [starting, setStarting] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const start = async () => {
    setStarting(true);
    setFailure(undefined);
    try {
      const session = await client.sessions.create({ agent: AGENT, environment_id: ENVIRONMENT });
      location.hash = session.id;
    } catch (error) {
      setFailure(error);
    }
    setStarting(false);
  };

  return (
    <>
      <header>
        <h1>Orders desk</h1>
        <button type="button" onClick={start} disabled={starting}>
          New session
        </button>
      </header>
      {failure !== undefined && <p role="alert">No session could be started: {String(failure)}</p>}
      {sessionId === null ? (
        <p className="empty">Start a session, and ask about an order.</p>
      ) : (
        <Chat key={sessionId} sessionId={sessionId} />
      )}
    </>
  );
}
