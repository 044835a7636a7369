// The packages as CommonJS uses them; `use.mjs` hands over what it imported, to be used in the same way.
const required = () => ({
  ...require("@managed-agents/client"),
  createCoreClient: require("@managed-agents/client/core").createClient,
  ...require("@managed-agents/client/raw"),
  ...require("@managed-agents/client/react"),
  ...require("@managed-agents/client/stream"),
  ...require("@managed-agents/client/transcript"),
  ...require("@managed-agents/contract"),
  ...require("@managed-agents/contract/requests"),
  ...require("@managed-agents/contract/responses"),
  ...require("@managed-agents/mock"),
  ...require("@managed-agents/mock/control"),
  listen: require("@managed-agents/mock/node").listen,
  ...require("@managed-agents/types"),
});

const MESSAGE = { type: "user.message", content: [{ type: "text", text: "Hello" }] };
const CREATE = { agent: "agent_1", environment_id: "env_1" };

/** Plays a turn against the emulator over a socket, one without a socket, and judges what came. */
async function use(kit) {
  const server = await kit.listen({ port: 0, clock: 0 });
  const mock = await kit.createMock({ clock: 0 });
  try {
    const client = kit.createClient({ apiKey: "key", baseURL: server.url });
    const session = await client.sessions.create(CREATE);
    const stream = await client.sessions.events.stream(session.id);
    await client.sessions.events.send(session.id, { events: [MESSAGE] });
    const events = [];
    for await (const event of stream) {
      events.push(event);
      if (event.type === "session.status_idle") break;
    }
    const gone = await client.sessions.retrieve("sesn_gone").catch((error) => error);
    const core = kit.createCoreClient({ apiKey: "key", baseURL: mock.url, fetch: mock.fetch });
    const silent = await core.sessions.create(CREATE);
    const raw = kit.createRawClient({ apiKey: "key", baseURL: mock.url, fetch: mock.fetch });
    const { data } = await raw.GET("/v1/sessions/{session_id}", { params: { path: { session_id: silent.id } } });
    const frames = new Response('data: {"type":"session.deleted"}\n\n', {
      headers: { "content-type": "text/event-stream" },
    });
    const read = [];
    for await (const { type } of kit.readEvents(frames)) read.push(type);
    const issues = [
      ...kit.validateResponse("sessions.retrieve", 200, data),
      ...kit.validateRequest("sessions.create", { body: CREATE }),
      ...events.flatMap((event) => kit.validateEvent(event)),
      ...kit.checkStream(events).filter(({ severity }) => severity === "violation"),
    ];
    return {
      last: events.at(-1)?.type,
      read,
      gone: gone instanceof kit.NotFoundError && kit.isNotFoundError(gone),
      listed: (await client.sessions.list()).data.some(({ id }) => id === session.id),
      issues,
      folded: events.reduce(kit.reduceTranscript, kit.emptyTranscript).status,
      hook: typeof kit.useSession,
      health: (await kit.createMockControl({ url: server.url }).health()).status,
      path: kit.OPERATIONS["sessions.retrieve"].path,
    };
  } finally {
    await server.close();
    await mock.close();
  }
}

module.exports = { required, use };

if (require.main === module) {
  use(required()).then(async (said) => {
    const { NotFoundError } = await import("@managed-agents/client");
    const shared = NotFoundError === required().NotFoundError;
    console.log(JSON.stringify({ node: process.versions.node, shared, ...said }));
  });
}
