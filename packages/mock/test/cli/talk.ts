const HEADERS = {
  "x-api-key": "any",
  "anthropic-version": "2023-06-01",
  "anthropic-beta": "managed-agents-2026-04-01",
  "content-type": "application/json",
};

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever came; tests say what they expect of it
type Json = any;

/** Calls a mock on a port. */
export async function call(url: string, method: string, path: string, body?: unknown): Promise<Json> {
  const init = { method, headers: HEADERS, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const response = await fetch(url + path, init);
  return { status: response.status, ...((await response.json()) as object) };
}

/** A session with a stream that is open all the time. */
export class Talk {
  readonly #url: string;
  readonly #id: string;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #text = "";

  private constructor(url: string, id: string, reader: ReadableStreamDefaultReader<Uint8Array>) {
    this.#url = url;
    this.#id = id;
    this.#reader = reader;
  }

  static async begin(url: string, scenario: string): Promise<Talk> {
    const metadata = { mock_scenario: scenario };
    const { id } = await call(url, "POST", "/v1/sessions", { agent: "agent_a", environment_id: "env_a", metadata });
    const { body } = await fetch(`${url}/v1/sessions/${id}/events/stream`, { headers: HEADERS });
    if (body === null) throw new Error("expected a stream");
    return new Talk(url, id, body.getReader());
  }

  /** Sends a message. @returns what the agent answers, on the stream */
  async say(text: string): Promise<string> {
    const content = [{ type: "text", text }];
    await call(this.#url, "POST", `/v1/sessions/${this.#id}/events`, { events: [{ type: "user.message", content }] });
    const said: string[] = [];
    for (;;) {
      const event = await this.#next();
      if (event.type === "agent.message") said.push(event.content[0].text);
      if (event.type === "session.status_idle") return said.join(" ");
    }
  }

  async #next(): Promise<Json> {
    for (;;) {
      const end = this.#text.indexOf("\n\n");
      const frame = this.#text.slice(0, end);
      if (end >= 0) {
        this.#text = this.#text.slice(end + 2);
        const data = frame.split("\n").find((line) => line.startsWith("data: "));
        if (data !== undefined) return JSON.parse(data.slice("data: ".length));
        continue;
      }
      const { value, done } = await this.#reader.read();
      if (done) throw new Error("expected the stream to go on, but it ended");
      this.#text += new TextDecoder().decode(value);
    }
  }

  close(): Promise<void> {
    return this.#reader.cancel();
  }
}
