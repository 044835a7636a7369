const { required, use } = require("./use.cjs");

test("CommonJS plays a turn under Jest", async () => {
  expect(await use(required())).toMatchObject({ last: "session.status_idle", gone: true, issues: [] });
});

test("static answers find the document", async () => {
  const { listen } = required();
  const server = await listen({ port: 0 });
  const headers = { prefer: "example=plain", "x-api-key": "any" };
  const response = await fetch(`${server.url}/v1/sessions/sesn_1/events/stream`, {
    headers: { ...headers, "anthropic-version": "2023-06-01", "anthropic-beta": "managed-agents-2026-04-01" },
  });
  expect(await response.text()).toContain("data: ");
  await server.close();
});
