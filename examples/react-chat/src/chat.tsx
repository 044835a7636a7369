import { useSession } from "@managed-agents/client/react";
import { useState } from "react";
import { client } from "./client.ts";
import { Composer } from "./composer.tsx";
import { Connection } from "./connection.tsx";
import { Log } from "./log.tsx";

export function Chat({ sessionId }: { sessionId: string }) {
  const { transcript, pending, connection, error, send, allow, deny, interrupt, reconnect } = useSession(
    client,
    sessionId,
  );
  const running = transcript.status === "running" || transcript.status === "rescheduling";
  const [failure, setFailure] = useState<unknown>();

  /** Shows why an action failed. @returns whether it succeeded */
  const attempt = async (action: Promise<void>): Promise<boolean> => {
    try {
      await action;
      setFailure(undefined);
      return true;
    } catch (reason) {
      setFailure(reason);
      return false;
    }
  };

  return (
    <main>
      <Log
        entries={transcript.entries}
        pending={pending}
        onAllow={(id) => attempt(allow(id))}
        onDeny={(id) => attempt(deny(id, "The user said no."))}
      />
      {failure !== undefined && <p role="alert">{String(failure)}</p>}
      <Connection
        connection={connection}
        error={error}
        running={running}
        waiting={pending.length > 0}
        onReconnect={reconnect}
      />
      <Composer running={running} onSend={(text) => attempt(send(text))} onStop={() => attempt(interrupt())} />
    </main>
  );
}
