const { createClient } = require("@managed-agents/client");
const { useMock } = require("@managed-agents/mock/jest");
const { createSupportDesk } = require("./support-desk.js");

const mock = useMock(); // each test has a world of its own in it

const lookUpOrder = jest.fn(async (order) => `Order ${order} waits for its label.`);

/** A desk whose agent plays one of the mock's scenarios. */
function openDesk(scenario) {
  const client = createClient({ apiKey: "any", baseURL: mock.url, fetch: mock.fetch });
  return createSupportDesk(client, { agent: `agent_mock_${scenario}`, environment: "env_1", lookUpOrder });
}

beforeEach(() => lookUpOrder.mockClear());

test("a question gets an answer", async () => {
  const { answer, done } = await openDesk("plain").ask("Why is order 1187 late?");

  expect(done).toBe(true);
  expect(answer).toContain("1187");
  expect(mock).toHaveReceived("sessions.create", { times: 1, body: { title: "Why is order 1187 late?" } });
});

test("the agent gets what a tool returns", async () => {
  const { done } = await openDesk("custom_tool").ask("Why is order 1187 late?");

  expect(done).toBe(true);
  expect(lookUpOrder).toHaveBeenCalledWith("1187");
  expect(mock).toHaveReceivedNth(-1, "sessions.events.send", {
    body: {
      events: [
        { type: "user.custom_tool_result", content: [{ type: "text", text: "Order 1187 waits for its label." }] },
      ],
    },
  });
});

test("a command is refused", async () => {
  await openDesk("tool_ask").ask("Delete everything.");

  expect(mock).toHaveReceivedNth(-1, "sessions.events.send", {
    body: { events: [{ type: "user.tool_confirmation", result: "deny", deny_message: expect.any(String) }] },
  });
});

test("a stream that breaks loses nothing", async () => {
  mock.faults.add({ kind: "cut", after_events: 2, operation: "sessions.events.stream" });
  const { answer, done } = await openDesk("plain").ask("Why is order 1187 late?");

  expect(done).toBe(true);
  expect(answer).toContain("1187");
  expect(mock).toHaveReceived("sessions.events.send", { times: 1 });
});

test("a question that reached nobody is an error", async () => {
  mock.faults.add({ kind: "status", status: 400, operation: "sessions.create" });

  await expect(openDesk("plain").ask("Hello?")).rejects.toMatchObject({ status: 400 });
  expect(mock).not.toHaveReceived("sessions.events.send");
});
