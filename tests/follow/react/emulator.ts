import { type Client, createClient } from "@managed-agents/client";
import { createMock, type Mock } from "@managed-agents/mock";
import { onTestFinished } from "vitest";

/** A request as it left. */
interface Sent {
  readonly method: string;
  readonly path: string;
  /** Of a stream: whether its reader has left. */
  left: boolean;
}

export interface Emulated {
  readonly mock: Mock;
  readonly client: Client;
  readonly sent: readonly Sent[];
  /** The streams that were opened. */
  streams(): readonly Sent[];
  create(scenario: string): Promise<string>;
}

/** The same bytes; whether they were cancelled is noted. */
function noticeLeaving(body: ReadableStream<Uint8Array>, request: Sent): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel(reason) {
      request.left = true;
      return reader.cancel(reason);
    },
  });
}

/** The emulator in this process, and what a client asks of it. */
export async function emulate(clock: 0 | "manual" = 0): Promise<Emulated> {
  const mock = await createMock({ clock });
  onTestFinished(() => mock.close());
  const sent: Sent[] = [];
  const client = createClient({
    apiKey: "any",
    baseURL: mock.url,
    fetch: async (input, init) => {
      const request: Sent = { method: init?.method ?? "GET", path: new URL(`${input}`).pathname, left: false };
      sent.push(request);
      const response = await mock.fetch(input, init);
      if (!request.path.endsWith("/stream") || !response.body) return response;
      return new Response(noticeLeaving(response.body, request), response);
    },
  });
  return {
    mock,
    client,
    sent,
    streams: () => sent.filter(({ path }) => path.endsWith("/stream")),
    create: async (scenario) =>
      (
        await client.sessions.create({
          agent: "agent_1",
          environment_id: "env_1",
          metadata: { mock_scenario: scenario },
        })
      ).id,
  };
}
