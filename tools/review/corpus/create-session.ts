import { createClient } from "@managed-agents/client";

/** The fields that the guides set. */
export async function start(apiKey: string, agent: string, environment: string): Promise<string> {
  const client = createClient({ apiKey });
  const session = await client.sessions.create({
    agent,
    environment_id: environment,
    title: "Order 1187",
    metadata: { order: "1187" },
  });
  await client.sessions.events.send(session.id, {
    events: [{ type: "user.message", content: [{ type: "text", text: "Why is order 1187 late?" }] }],
  });
  return session.id;
}
