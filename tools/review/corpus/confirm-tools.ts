import { createClient } from "@managed-agents/client";

/** Answers every question about a tool with the same decision. */
export async function confirmAll(apiKey: string, sessionId: string, result: "allow" | "deny"): Promise<void> {
  const client = createClient({ apiKey });
  const stream = await client.sessions.events.stream(sessionId);
  for await (const event of stream) {
    if (event.type !== "session.status_idle" || event.stop_reason.type !== "requires_action") continue;
    await client.sessions.events.send(sessionId, {
      events: event.stop_reason.event_ids.map((id) => ({
        type: "user.tool_confirmation" as const,
        tool_use_id: id,
        result,
      })),
    });
  }
}
