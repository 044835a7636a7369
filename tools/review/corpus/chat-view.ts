import { createClient } from "@managed-agents/client";

/** What a front end shows for each event, with an arm for what it does not know. */
export async function* linesOf(apiKey: string, sessionId: string): AsyncGenerator<string> {
  const client = createClient({ apiKey });
  const stream = await client.sessions.events.stream(sessionId, { event_deltas: ["agent.message"] });
  for await (const event of stream) {
    switch (event.type) {
      case "agent.message":
        for (const block of event.content) if (block.type === "text") yield block.text;
        break;
      case "agent.tool_use":
        yield `${event.name} (${event.evaluated_permission ?? "allow"})`;
        break;
      case "session.status_idle":
        yield event.stop_reason.type;
        if (event.stop_reason.type !== "requires_action") return;
        break;
      case "session.error":
        yield event.error.message;
        break;
      default:
        break;
    }
  }
}
