import { HEADERS } from "./headers.ts";
import { Recording } from "./recording.ts";
import { AGENT, ENVIRONMENT, message } from "./session-input.ts";

/** Whatever came back: status, headers and body. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever came; tests say what they expect of it
  readonly json: any;
}

/** An emulator in this process. */
interface Served {
  readonly url: string;
  readonly fetch: typeof fetch;
}

/** A client without a library between it and the wire, for tests of answers that may be refusals. `sessionApi` throws on those. */
export class Caller<Mock extends Served> {
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
      agent: AGENT,
      environment_id: ENVIRONMENT,
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
    return this.send(id, message(text));
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
