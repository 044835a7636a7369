import { createClient } from "@managed-agents/client";

/** What the page does: the three kinds of calls. It is bundled and runs in a browser. */
async function run(): Promise<object> {
  const client = createClient({ apiKey: "key", baseURL: location.origin, dangerouslyAllowBrowser: true });
  const { id } = await client.sessions.create({ agent: "agent_1", environment_id: "env_1" });
  const listed: string[] = [];
  for await (const session of client.sessions.list()) listed.push(session.id);
  const types: unknown[] = [];
  for await (const event of client.sessions.events.stream(id)) types.push(event.type);
  let refused = "";
  try {
    createClient({ apiKey: "key", baseURL: location.origin });
  } catch (error) {
    refused = (error as Error).name;
  }
  return { id, listed, types, refused };
}

Object.assign(globalThis, { outcome: run().catch((error: unknown) => ({ error: String(error) })) });
