// The application of the recipe: a page that asks an agent, and knows nothing of tests.
import { createServer } from "node:http";

const PAGE = `<!doctype html>
<html lang="en">
<title>Orders</title>
<form>
  <label>Question <input name="question"></label>
  <button>Ask</button>
</form>
<div role="log"></div>
<div role="alert"></div>
<script type="module">
const api = "http://127.0.0.1:4010";
const headers = {
  "x-api-key": "any",
  "anthropic-version": "2023-06-01",
  "anthropic-beta": "managed-agents-2026-04-01",
  "content-type": "application/json",
};

async function post(path, body) {
  const response = await fetch(api + path, { method: "POST", headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error("The service is busy (" + response.status + ").");
  return response.json();
}

async function ask(text) {
  const { id } = await post("/v1/sessions", {
    agent: "agent_1",
    environment_id: "env_1",
    metadata: { mock_scenario: "plain" },
  });
  const stream = await fetch(api + "/v1/sessions/" + id + "/events/stream", { headers });
  await post("/v1/sessions/" + id + "/events", {
    events: [{ type: "user.message", content: [{ type: "text", text }] }],
  });
  const reader = stream.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let left = ""; ; ) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (left + value).split("\\n\\n");
    left = blocks.pop();
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block);
      const event = data ? JSON.parse(data[1]) : { type: "comment" };
      if (event.type === "agent.message") {
        document.querySelector("[role=log]").append(event.content.map((part) => part.text).join(""));
      }
      if (event.type === "session.status_idle") return reader.cancel();
    }
  }
}

document.forms[0].addEventListener("submit", (submitted) => {
  submitted.preventDefault();
  const text = new FormData(submitted.target).get("question");
  ask(text).catch((error) => document.querySelector("[role=alert]").replaceChildren(error.message));
});
</script>
</html>`;

createServer((_, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(PAGE);
}).listen(3000, "127.0.0.1");
