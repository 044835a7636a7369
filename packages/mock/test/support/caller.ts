import { createMock, type Mock, type MockOptions } from "../../src/index.ts";

/** Headers that every good request has. */
export const HEADERS: Readonly<Record<string, string>> = {
  "x-api-key": "any",
  "anthropic-version": "2023-06-01",
  "anthropic-beta": "managed-agents-2026-04-01",
};

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever came; tests say what they expect of it
  readonly json: any;
}

export interface Frame {
  readonly name: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly event: any;
}

/** A client without a library between it and the wire, so that tests see what was sent. */
export class Caller {
  readonly mock: Mock;

  constructor(mock: Mock) {
    this.mock = mock;
  }

  async call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await this.mock.fetch(this.mock.url + path, {
      method,
      headers: { ...HEADERS, ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: text === "" ? undefined : JSON.parse(text),
    };
  }

  get(path: string): Promise<Answer> {
    return this.call("GET", path);
  }

  post(path: string, body: unknown = {}): Promise<Answer> {
    return this.call("POST", path, body);
  }

  /** Creates a session that plays a scenario. */
  async session(scenario: string, rest: object = {}): Promise<string> {
    const metadata = { mock_scenario: scenario };
    const answer = await this.post("/v1/sessions", {
      agent: "agent_test",
      environment_id: "env_test",
      metadata,
      ...rest,
    });
    if (answer.status !== 200) throw new Error(`create was answered with ${answer.status}: ${answer.text}`);
    return answer.json.id;
  }

  send(id: string, ...events: object[]): Promise<Answer> {
    return this.post(`/v1/sessions/${id}/events`, { events });
  }

  say(id: string, text = "hello"): Promise<Answer> {
    return this.send(id, { type: "user.message", content: [{ type: "text", text }] });
  }

  // biome-ignore lint/suspicious/noExplicitAny: as above
  async history(id: string): Promise<any[]> {
    return (await this.get(`/v1/sessions/${id}/events?limit=1000`)).json.data;
  }

  async status(id: string): Promise<string> {
    return (await this.get(`/v1/sessions/${id}`)).json.status;
  }

  /** Opens a stream and collects its frames until it ends or is left. */
  async stream(path: string): Promise<Recording> {
    const leave = new AbortController();
    const response = await this.mock.fetch(this.mock.url + path, { headers: { ...HEADERS }, signal: leave.signal });
    if (response.status !== 200 || response.body === null)
      throw new Error(`a stream was answered with ${response.status}`);
    return new Recording(response.body, leave);
  }
}

/** The frames of a stream as they come. */
export class Recording {
  readonly frames: Frame[] = [];
  readonly ended: Promise<void>;
  readonly #leave: AbortController;
  text = "";

  constructor(body: ReadableStream<Uint8Array>, leave: AbortController) {
    this.#leave = leave;
    this.ended = this.#read(body);
  }

  /** Frames that came so far. What has been sent is read before this resolves. */
  async soFar(): Promise<readonly Frame[]> {
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    return this.frames;
  }

  async leave(): Promise<void> {
    this.#leave.abort();
    await this.ended;
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let rest = "";
    try {
      for await (const chunk of body) {
        const text = decoder.decode(chunk, { stream: true });
        this.text += text;
        const blocks = (rest + text).split("\n\n");
        rest = blocks.pop() ?? "";
        for (const block of blocks) if (!block.startsWith(":")) this.frames.push(parseFrame(block));
      }
    } catch (error) {
      if (!this.#leave.signal.aborted) throw error;
    }
  }
}

function parseFrame(block: string): Frame {
  const [, name = null] = /^event: (.*)$/m.exec(block) ?? [];
  const [, data = "null"] = /^data: (.*)$/m.exec(block) ?? [];
  return { name, event: JSON.parse(data) };
}

/** A mock whose time stands still until it is told to pass. */
export async function manualCaller(options: MockOptions = {}): Promise<Caller> {
  return new Caller(await createMock({ clock: "manual", empty: true, ...options }));
}
