import { setTimeout as sleep } from "node:timers/promises";
import { AGENT, ENVIRONMENT, HEADERS, message, type WireEvent, wireFrames } from "@managed-agents/harness";

/** What became of a change: answered, not made for certain, or broken off. */
type Outcome = "kept" | "not kept" | "unknown";

/** What one client has asked for, and what it was told. */
export interface Asked {
  /** By title. */
  readonly sessions: Map<string, Outcome>;
  /** By text. */
  readonly messages: Map<string, Outcome>;
  /** Ids of events, for each time that a stream was open. */
  readonly streams: { readonly session: string; readonly events: WireEvent[] }[];
  /** Acknowledged changes that a read afterwards did not show. */
  readonly unseen: string[];
  /** Answers that nobody expects. */
  readonly surprises: string[];
}

const JSON_HEADERS = { ...HEADERS, "content-type": "application/json" };

/** A client that creates sessions, sends messages and reads streams through one address until it is told to stop. */
export class BusyClient {
  readonly asked: Asked = { sessions: new Map(), messages: new Map(), streams: [], unseen: [], surprises: [] };
  readonly #url: string;
  readonly #leave = new AbortController();
  readonly #running: Promise<unknown>;

  constructor(url: string, name: string, sessions: number) {
    this.#url = url;
    this.#running = Promise.all(Array.from({ length: sessions }, (_, at) => this.#session(`${name}-s${at}`)));
  }

  get acknowledged(): number {
    return [...this.asked.messages.values(), ...this.asked.sessions.values()].filter((one) => one === "kept").length;
  }

  /** Finishes what it has begun; streams go on. */
  #isOver = false;
  async finish(): Promise<void> {
    this.#isOver = true;
    await this.#running;
  }

  leave(): void {
    this.#leave.abort();
  }

  async #session(title: string): Promise<void> {
    const id = await this.#create(title);
    if (id === undefined) return;
    void this.#stream(id);
    for (let at = 0; !this.#isOver; at += 1) await this.#say(id, `${title}-m${at}`);
  }

  async #create(title: string): Promise<string | undefined> {
    for (let attempt = 0; !this.#isOver; attempt += 1) {
      const name = `${title}-${attempt}`;
      const body = { agent: AGENT, environment_id: ENVIRONMENT, title: name };
      const [outcome, answer] = await this.#change("/v1/sessions", body);
      this.asked.sessions.set(name, outcome);
      if (outcome === "kept") return (answer as { id: string }).id;
    }
    return undefined;
  }

  async #say(session: string, text: string): Promise<void> {
    const [outcome] = await this.#change(`/v1/sessions/${session}/events`, { events: [message(text)] });
    this.asked.messages.set(text, outcome);
    if (outcome !== "kept") return;
    const answer = await fetch(`${this.#url}/v1/sessions/${session}/events?limit=1000&order=desc`, {
      headers: HEADERS,
    }).catch(() => null);
    const shown = await answer?.text().catch(() => null);
    if (answer?.status !== 200 || shown == null || answer.headers.get("x-mock-stale") !== null) return;
    if (!shown.includes(`"${text}"`)) this.asked.unseen.push(text);
  }

  async #change(path: string, body: object): Promise<[Outcome, unknown]> {
    for (;;) {
      let answer: Response;
      let text: string;
      try {
        answer = await fetch(this.#url + path, { method: "POST", headers: JSON_HEADERS, body: JSON.stringify(body) });
        text = await answer.text();
      } catch {
        await sleep(10);
        return ["unknown", undefined];
      }
      if (answer.status === 200) return ["kept", JSON.parse(text)];
      if (answer.status !== 503) this.asked.surprises.push(`${path}: ${answer.status} ${text}`);
      else if (answer.headers.get("retry-after") === null)
        this.asked.surprises.push(`${path}: 503 without retry-after`);
      if (this.#isOver || answer.status !== 503) return ["not kept", undefined];
      // What was certainly not kept may be asked for again: it must not be there twice.
      await sleep(10);
    }
  }

  async #stream(session: string): Promise<void> {
    const { signal } = this.#leave;
    while (!signal.aborted) {
      const events: WireEvent[] = [];
      try {
        const answer = await fetch(`${this.#url}/v1/sessions/${session}/events/stream`, { headers: HEADERS, signal });
        if (answer.status === 200) this.asked.streams.push({ session, events });
        for await (const { event } of wireFrames(answer)) events.push(event);
      } catch {
        // It broke off, as streams do.
      }
      await sleep(5);
    }
  }
}
