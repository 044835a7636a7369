import type { Client } from "@managed-agents/client";
import type { EventParams } from "@managed-agents/types";

/** What a program has made of a turn. */
export interface Made {
  /** Every event that it saw, in its order, without previews. */
  readonly events: { readonly id?: string; readonly type: string; readonly processed_at?: string | null }[];
  text: string;
}

/** Milliseconds before it connects again. Programs take a second; the agent here needs less. */
const PAUSE = 20;

/**
 * The loop that programs write first: send, read the stream, connect again when that ends or fails, answer each call as it comes, send again
 * what fails, and end at the first idle. It is kept to show what it takes to do better.
 *
 * @param made is filled while it runs, so that there is something to see of a loop that never ends
 */
export async function naiveLoop(
  { sessions }: Client,
  session: string,
  text: string,
  made: Made,
  options: { readonly previews: boolean; readonly archives: boolean; readonly signal: AbortSignal },
): Promise<void> {
  const send = async (...events: EventParams[]): Promise<void> => {
    for (let attempt = 1; ; attempt++) {
      try {
        await sessions.events.send(session, { events });
        return;
      } catch (error) {
        if (attempt === 3) throw error;
      }
    }
  };
  const read = async (): Promise<boolean> => {
    const query = options.previews ? { event_deltas: ["agent.message" as const] } : {};
    for await (const event of sessions.events.stream(session, query, { signal: options.signal })) {
      if (event.type === "event_delta") made.text += event.delta.content.text;
      if (event.type === "event_start" || event.type === "event_delta") continue;
      made.events.push(event as Made["events"][number]);
      switch (event.type) {
        case "agent.message":
          if (!options.previews) made.text = event.content.map((block) => ("text" in block ? block.text : "")).join("");
          break;
        case "agent.custom_tool_use": {
          const content = [{ type: "text" as const, text: "late" }];
          await send({ type: "user.custom_tool_result", custom_tool_use_id: event.id, content });
          break;
        }
        case "agent.tool_use":
          if (event.evaluated_permission !== "ask") break;
          await send({ type: "user.tool_confirmation", tool_use_id: event.id, result: "allow" });
          break;
        case "session.status_idle":
          return true;
      }
    }
    return false;
  };

  await send({ type: "user.message", content: [{ type: "text", text }] });
  for (let done = false; !done; ) {
    try {
      done = await read();
    } catch {
      options.signal.throwIfAborted();
    }
    if (!done) await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  if (options.archives) await sessions.archive(session);
}
