import type { Client } from "@managed-agents/client";
import type { AgentToolUseEvent } from "@managed-agents/types";

/**
 * Sends a message and answers every tool call that asks for permission, until the turn is over.
 *
 * @returns what the agent wrote
 */
export async function runWithConfirmation(
  client: Client,
  sessionId: string,
  text: string,
  allow: (call: AgentToolUseEvent) => boolean | Promise<boolean>,
): Promise<string[]> {
  const { events } = client.sessions;
  // Opened first: a stream has no past.
  const stream = await events.stream(sessionId);
  await events.send(sessionId, { events: [{ type: "user.message", content: [{ type: "text", text }] }] });
  const written: string[] = [];
  const asking = new Map<string, AgentToolUseEvent>();
  for await (const event of stream) {
    if (event.type === "agent.message") {
      for (const block of event.content) if (block.type === "text") written.push(block.text);
    } else if (event.type === "agent.tool_use" && event.evaluated_permission === "ask") {
      asking.set(event.id, event);
    } else if (event.type === "session.status_idle") {
      // Idle is the end of a turn, or a wait for answers.
      if (event.stop_reason.type !== "requires_action") break;
      for (const [tool_use_id, call] of asking) {
        const result = (await allow(call)) ? "allow" : "deny";
        await events.send(sessionId, { events: [{ type: "user.tool_confirmation", tool_use_id, result }] });
      }
      asking.clear();
    }
  }
  return written;
}
