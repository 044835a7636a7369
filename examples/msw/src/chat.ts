import Anthropic from "@anthropic-ai/sdk";
import type { BetaManagedAgentsStreamSessionEvents } from "@anthropic-ai/sdk/resources/beta/sessions";
import { address } from "./address.ts";

const { sessions } = new Anthropic({ baseURL: address, apiKey: "added by the server", dangerouslyAllowBrowser: true })
  .beta;

const log = document.querySelector("[role=log]") as HTMLElement;
const status = document.querySelector("[role=status]") as HTMLElement;
const form = document.querySelector("form") as HTMLFormElement;

addEventListener("unhandledrejection", ({ reason }) => {
  status.textContent = String(reason);
});

const session = await sessions.create({ agent: "agent_1", environment_id: "env_1" });
// A stream has no past, so it is open before anything is sent.
const stream = await sessions.events.stream(session.id);
status.textContent = "Ready";

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = String(new FormData(form).get("text"));
  form.reset();
  await sessions.events.send(session.id, {
    events: [{ type: "user.message", content: [{ type: "text", text }] }],
  });
});

for await (const event of stream) show(event);

function show(event: BetaManagedAgentsStreamSessionEvents): void {
  switch (event.type) {
    case "user.message":
    case "agent.message":
      for (const block of event.content) if (block.type === "text") addLine(block.text);
      break;
    case "agent.tool_use":
      addLine(`${event.name} ${JSON.stringify(event.input)}`).id = event.id;
      break;
    case "agent.tool_result":
      for (const block of event.content ?? []) if (block.type === "text") addLine(block.text);
      break;
    case "session.status_running":
      status.textContent = "Works …";
      break;
    case "session.status_idle":
      if (event.stop_reason.type !== "requires_action") status.textContent = "Ready";
      else {
        status.textContent = "Waits for you";
        for (const id of event.stop_reason.event_ids) askForPermission(id);
      }
  }
}

/** Adds buttons to the line of a call. The first answer counts, and the buttons go. */
function askForPermission(tool_use_id: string): void {
  const buttons = (["allow", "deny"] as const).map((result) => {
    const button = document.createElement("button");
    button.textContent = result === "allow" ? "Allow" : "Deny";
    button.addEventListener("click", () => {
      for (const one of buttons) one.remove();
      sessions.events.send(session.id, { events: [{ type: "user.tool_confirmation", tool_use_id, result }] });
    });
    return button;
  });
  document.getElementById(tool_use_id)?.append(" ", ...buttons);
}

function addLine(text: string): HTMLElement {
  const line = document.createElement("li");
  line.textContent = text;
  log.append(line);
  return line;
}
