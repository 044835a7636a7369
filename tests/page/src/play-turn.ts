import type { Calls } from "./clients.ts";

/** What a turn left behind, as plain data. */
export interface Played {
  /** The types of the events of the stream, in order. */
  readonly types: readonly string[];
  /** How many tools were allowed. */
  readonly allowed: number;
  /** Why the agent stopped each time. */
  readonly stops: readonly string[];
  readonly status: string;
}

/** Creates a session, follows its stream, sends a message, allows the tool that waits for it, and reads on to the end of the turn. */
export async function playTurn(calls: Calls): Promise<Played> {
  const session = await calls.create({ mock_scenario: "tool-ask" });
  const stream = await calls.stream(session);
  await calls.send(session, { type: "user.message", content: [{ type: "text", text: "List the files." }] });
  const types: string[] = [];
  const stops: string[] = [];
  let allowed = 0;
  for await (const event of stream) {
    types.push(event.type);
    if (event.type !== "session.status_idle") continue;
    stops.push(event.stop_reason?.type ?? "");
    if (event.stop_reason?.type !== "requires_action") break;
    for (const id of event.stop_reason.event_ids ?? []) {
      await calls.send(session, { type: "user.tool_confirmation", tool_use_id: id, result: "allow" });
      allowed += 1;
    }
  }
  return { types, allowed, stops, status: await calls.status(session) };
}
