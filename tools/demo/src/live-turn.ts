import type { Client } from "@managed-agents/client";
import type { Printer } from "./printer.ts";
import type { Setup } from "./set-up.ts";

/** A turn as it happens: text arrives in pieces, a tool asks, the answer goes back on the same session. */
export async function liveTurn(client: Client, setup: Setup, print: Printer): Promise<void> {
  const { sessions } = client;
  print.heading("A turn, live, with a tool that asks");
  const session = await sessions.create({
    ...setup,
    title: "Tidy up",
    metadata: { mock_scenario: "tool-ask" },
  });

  print.call('client.sessions.events.stream(session.id, { event_deltas: ["agent.message"] })');
  const stream = await sessions.events.stream(session.id, { event_deltas: ["agent.message"] });
  await sessions.events.send(session.id, {
    events: [{ type: "user.message", content: [{ type: "text", text: "List the files in the working directory." }] }],
  });

  let previewed = false;
  for await (const event of stream) {
    switch (event.type) {
      case "event_start":
        if (event.event.type === "agent.message") print.textStart();
        break;
      case "event_delta":
        previewed = true;
        print.text(event.delta.content.text);
        break;
      case "agent.message":
        print.line();
        if (!previewed) print.event(event.type);
        previewed = false;
        break;
      case "agent.tool_use":
        print.event(event.type, `${event.name} ${JSON.stringify(event.input)} (${event.evaluated_permission})`);
        break;
      case "session.status_idle":
        print.event(event.type, String(event.stop_reason.type));
        if (event.stop_reason.type !== "requires_action") return;
        await allow(client, print, session.id, event.stop_reason.event_ids);
        break;
      default:
        print.event(String(event.type));
    }
  }
}

async function allow(client: Client, print: Printer, session_id: string, event_ids: readonly string[]): Promise<void> {
  print.call('client.sessions.events.send(session.id, { events: [user.tool_confirmation, result: "allow"] })');
  await client.sessions.events.send(session_id, {
    events: event_ids.map((tool_use_id) => ({ type: "user.tool_confirmation", tool_use_id, result: "allow" })),
  });
}
