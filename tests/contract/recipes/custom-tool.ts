import type { Client } from "@managed-agents/client";

/** A function of the caller that the agent can call by name. */
export type CustomTool = (input: Readonly<Record<string, unknown>>) => string | Promise<string>;

/**
 * Sends a message and runs the custom tools that the agent calls, until the turn is over.
 *
 * @returns what the agent wrote
 */
export async function runWithTools(
  client: Client,
  sessionId: string,
  text: string,
  tools: ReadonlyMap<string, CustomTool>,
): Promise<string[]> {
  const { events } = client.sessions;
  const stream = await events.stream(sessionId);
  await events.send(sessionId, { events: [{ type: "user.message", content: [{ type: "text", text }] }] });
  const written: string[] = [];
  for await (const event of stream) {
    if (event.type === "agent.message") {
      for (const block of event.content) if (block.type === "text") written.push(block.text);
    } else if (event.type === "agent.custom_tool_use") {
      const { result, failed } = await call(tools.get(event.name), event.input);
      await events.send(sessionId, {
        events: [
          {
            type: "user.custom_tool_result",
            custom_tool_use_id: event.id,
            content: [{ type: "text", text: result }],
            is_error: failed,
          },
        ],
      });
    } else if (event.type === "session.status_idle" && event.stop_reason.type !== "requires_action") break;
  }
  return written;
}

/** A failure is reported to the agent: without any result it would wait for ever. */
async function call(
  tool: CustomTool | undefined,
  input: Readonly<Record<string, unknown>>,
): Promise<{ result: string; failed: boolean }> {
  if (!tool) return { result: "there is no such tool", failed: true };
  try {
    return { result: await tool(input), failed: false };
  } catch (error) {
    return { result: error instanceof Error ? error.message : "the tool failed", failed: true };
  }
}
