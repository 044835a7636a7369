import Anthropic, { APIError } from "@anthropic-ai/sdk";

// In production this is the address of your own proxy, which adds the key.
const { sessions } = new Anthropic({
  baseURL: import.meta.env.VITE_AGENTS_URL ?? "http://127.0.0.1:4010",
  apiKey: "any",
  dangerouslyAllowBrowser: true,
  maxRetries: 0,
}).beta;

const form = document.querySelector("form") as HTMLFormElement;
const status = document.querySelector("[role=status]") as HTMLElement;
const alert = document.querySelector("[role=alert]") as HTMLElement;

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  alert.textContent = "";
  status.textContent = "Asking …";
  try {
    status.textContent = await ask(String(new FormData(form).get("question")));
  } catch (error) {
    status.textContent = "";
    alert.textContent = error instanceof APIError ? `The service answers ${error.status}.` : "The connection is gone.";
  }
});

async function ask(question: string): Promise<string> {
  const session = await sessions.create({ agent: "agent_1", environment_id: "env_1" });
  const stream = await sessions.events.stream(session.id);
  await sessions.events.send(session.id, {
    events: [{ type: "user.message", content: [{ type: "text", text: question }] }],
  });
  let answer = "";
  for await (const event of stream) {
    if (event.type === "agent.message")
      for (const block of event.content) if (block.type === "text") answer += block.text;
    if (event.type === "session.status_idle") return answer;
  }
  throw new Error("the stream ended before the turn did");
}
