import type { Client } from "@managed-agents/client";
import { emptyTranscript, messageText, reduceTranscript } from "@managed-agents/client/transcript";
import type { StreamEvent } from "@managed-agents/types";
import type { Made } from "./naive-loop.ts";

/** What a trap asks of a program beside a turn. */
export interface Asked {
  readonly previews?: boolean | undefined;
  readonly archives?: boolean | undefined;
}

/** How often the handlers of a program were called, by call. */
export type Handled = Map<string, number>;

/** A turn by `run`, with handlers for everything that a play asks for. */
export async function byRun(
  client: Client,
  session: string,
  text: string,
  asked: Asked,
  handled: Handled,
): Promise<Made> {
  const handle = ({ id }: { readonly id: string }): void => void handled.set(id, (handled.get(id) ?? 0) + 1);
  let transcript = emptyTranscript;
  const { events } = await client.sessions.run(session, text, {
    previews: asked.previews,
    onEvent: (event: StreamEvent) => {
      transcript = reduceTranscript(transcript, event);
    },
    confirm: (call) => {
      handle(call);
      return "allow";
    },
    tools: {
      lookup_order: (_input, { event }) => {
        handle(event);
        return "late";
      },
    },
  });
  if (asked.archives) {
    await client.sessions.waitUntil(session, "idle", { interval: 1 });
    await client.sessions.archive(session);
  }
  const words = transcript.entries.findLast((entry) => entry.kind === "message" && entry.from === "agent");
  return { events: [...events] as Made["events"], text: words && "text" in words ? words.text : "" };
}

/** A turn that asks for nothing, by `send` and `follow`. */
export async function byFollow(client: Client, session: string, text: string, asked: Asked): Promise<Made> {
  const made: Made = { events: [], text: "" };
  await client.sessions.events.send(session, { events: [{ type: "user.message", content: [{ type: "text", text }] }] });
  // A stall is noticed after this long. One that is noticed on a busy machine costs a connection, no event.
  const options = { previews: asked.previews as true, idleTimeout: 2_000 };
  for await (const event of client.sessions.follow(session, options)) {
    if (event.type === "event_start" || event.type === "event_delta") continue;
    made.events.push(event as Made["events"][number]);
    if (event.type === "agent.message") made.text = messageText(event);
  }
  if (asked.archives) {
    await client.sessions.waitUntil(session, "idle", { interval: 1 });
    await client.sessions.archive(session);
  }
  return made;
}
