import type { Client } from "@managed-agents/client";
import { liveTurn } from "./live-turn.ts";
import type { Printer } from "./printer.ts";
import { setUp } from "./set-up.ts";

/**
 * Makes an agent and an environment through the client, plays a session of them from create to delete, then a second one live, with a
 * tool that asks.
 *
 * @throws whatever a call throws; the last call printed is the one that failed
 */
export async function walkThrough(client: Client, print: Printer): Promise<void> {
  const { sessions } = client;
  const setup = await setUp(client, print);
  print.heading("A session, call by call");

  print.call('client.sessions.create({ agent: agent.id, environment_id: environment.id, title: "Order 1187" })');
  const session = await sessions.create({
    ...setup,
    title: "Order 1187",
    metadata: { ticket: "T-204", mock_scenario: "plain" },
  });
  print.answer({ id: session.id, status: session.status, title: session.title, metadata: session.metadata });

  print.call("client.sessions.events.send(session.id, { events: [a user.message] })");
  const stream = await sessions.events.stream(session.id);
  const sent = await sessions.events.send(session.id, {
    events: [{ type: "user.message", content: [{ type: "text", text: "Why is order 1187 late?" }] }],
  });
  print.answer(sent.data);
  for await (const event of stream) if (event.type === "session.status_idle") break;

  print.call("client.sessions.events.list(session.id)");
  for await (const event of sessions.events.list(session.id)) {
    const details =
      event.type === "agent.message" ? event.content.map((block) => ("text" in block ? block.text : "")) : [];
    print.event(String(event.type), shorten(details.join(" ")));
  }

  print.call(
    'client.sessions.update(session.id, { title: "Order 1187 (late)", metadata: { ticket: null, owner: "mia" } })',
  );
  const updated = await sessions.update(session.id, {
    title: "Order 1187 (late)",
    metadata: { ticket: null, owner: "mia" },
  });
  print.answer({ title: updated.title, metadata: updated.metadata, usage: updated.usage });

  print.call("client.sessions.archive(session.id)");
  const archived = await sessions.archive(session.id);
  print.answer({ status: archived.status, archived_at: archived.archived_at });

  print.call("client.sessions.list({ include_archived: true, limit: 5 })");
  const page = await sessions.list({ include_archived: true, limit: 5 });
  for (const { id, status, title } of page.data) print.answer({ id, status, title });

  print.call("client.sessions.delete(session.id)");
  print.answer(await sessions.delete(session.id));

  await liveTurn(client, setup, print);
}

const shorten = (text: string): string => (text.length > 70 ? `${text.slice(0, 69)}…` : text);
