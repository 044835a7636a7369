import Anthropic from "@anthropic-ai/sdk";
import { HEADERS, startServer } from "../servers/index.mjs";

export const purpose =
  "the same questions to each mock server on the same document: does it remember, refuse, stream, let a tool ask";
export const needsPeers = true;

const SERVERS = ["emulator at once", "Prism 5.16", "Steady 0.22", "Scalar 0.14"];
/** Of no example of the document. */
const TITLE = "Refund 7781-c";
/** The longest that a stream may stay silent before the question counts as answered. */
const SILENCE_MS = 2000;

/** Each question, asked of a server at a URL; the answer is a few words, and `good` is what the service would have answered. */
const QUESTIONS = {
  "a created session, asked for again": {
    good: /^the title that was sent$/,
    async ask(url) {
      const created = await call(url, "POST", "/v1/sessions", session("plain"));
      const { body } = await call(url, "GET", `/v1/sessions/${created.body?.id}`);
      return body?.title === TITLE ? "the title that was sent" : `another title: ${JSON.stringify(body?.title)}`;
    },
  },
  "a session that was never created": {
    good: /^404$/,
    ask: async (url) => `${(await call(url, "GET", "/v1/sessions/sesn_011CZkZAtmR3yMPDzynEDxu8")).status}`,
  },
  "a session without an environment": {
    good: /^400, names/,
    async ask(url) {
      const { status, body } = await call(url, "POST", "/v1/sessions", { agent: "agent_1" });
      const names = JSON.stringify(body ?? "").includes("environment_id");
      return `${status}, ${names ? "names" : "does not name"} the property`;
    },
  },
  "a turn, as the official SDK reads it": {
    good: /with the agent's message, the last session\.status_idle$/,
    ask: (url) => events(url, "plain"),
  },
  "a tool that asks, and is allowed": {
    good: /with the agent's message, the last session\.status_idle$/,
    ask: (url) => events(url, "tool-ask"),
  },
};

export async function run({ log }) {
  const rows = [];
  for (const name of SERVERS) {
    const server = await startServer(name, { timeoutMs: 90_000 });
    try {
      for (const [question, { ask, good }] of Object.entries(QUESTIONS)) {
        const answer = await ask(`http://127.0.0.1:${server.port}`).catch(
          (error) => `fails: ${error.status ?? error.message}`,
        );
        log(`${name}: ${question}: ${answer}`);
        rows.push({
          case: `${question}: ${name}`,
          metric: "as the service",
          unit: "",
          value: Number(good.test(answer)),
          note: answer,
        });
      }
    } finally {
      await server.stop();
    }
  }
  return rows;
}

const session = (scenario) => ({
  agent: "agent_1",
  environment_id: "env_1",
  title: TITLE,
  metadata: { mock_scenario: scenario },
});

async function call(url, method, path, body) {
  const text = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(`${url}${path}`, { method, headers: HEADERS, ...text });
  return { status: response.status, body: await response.json().catch(() => undefined) };
}

/** Opens a stream with the official SDK, sends a message, allows what asks, and counts the types that come. */
async function events(url, scenario) {
  const { sessions } = new Anthropic({ apiKey: "any", authToken: null, baseURL: url, maxRetries: 0 }).beta;
  const { id } = await sessions.create(session(scenario));
  const controller = new AbortController();
  const stream = await sessions.events.stream(id, {}, { signal: controller.signal });
  await sessions.events.send(id, { events: [{ type: "user.message", content: [{ type: "text", text: "Hello" }] }] });
  const types = [];
  let timer = setTimeout(() => controller.abort(), SILENCE_MS);
  try {
    for await (const event of stream) {
      clearTimeout(timer);
      timer = setTimeout(() => controller.abort(), SILENCE_MS);
      types.push(event.type ?? "no type");
      if (event.type !== "session.status_idle") continue;
      if (event.stop_reason?.type !== "requires_action") break;
      const answers = event.stop_reason.event_ids.map((tool_use_id) => ({
        type: "user.tool_confirmation",
        tool_use_id,
        result: "allow",
      }));
      await sessions.events.send(id, { events: answers });
    }
  } catch (error) {
    if (!controller.signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
  if (types.length === 0) return "none";
  const says = types.includes("agent.message") ? "with the agent's message" : "without a message of the agent";
  return `${types.length} events of ${new Set(types).size} types, ${says}, the last ${types.at(-1)}`;
}
