import { expect } from "vitest";
import type { Answered, KeptEmulator } from "./kept-emulator.ts";

const DOINGS = ["create", "update", "send", "send", "remember", "upload"] as const;
type Doing = (typeof DOINGS)[number];

interface Change {
  readonly doing: Doing;
  /** No other change has it. */
  readonly number: number;
}

/**
 * A client that changes one thing after the other, and knows what was acknowledged. At most one change is on its way: after a kill it may
 * have been kept or not, but as a whole.
 */
export class Writer {
  readonly #name: string;
  readonly #random: () => number;
  #numbers = 0;
  #pending: Change | null = null;
  #session = "";
  /** The number that title and metadata of the session show. */
  #titled = 0;
  /** Numbers of what was sent to the session. */
  #sent: number[] = [];
  #memory = "";
  #remembered = 0;
  /** Numbers of files by their ids. */
  readonly #files = new Map<string, number>();

  constructor(name: string, random: () => number) {
    this.#name = name;
    this.#random = random;
  }

  /** Makes what there has to be before anything is killed. */
  async begin(emulator: KeptEmulator): Promise<void> {
    const store = await emulator.call("POST", "/v1/memory_stores", { name: this.#name });
    const path = `/v1/memory_stores/${store.id}/memories`;
    const { id } = await emulator.call("POST", path, { path: "/a", content: this.#contentOf(0) });
    this.#memory = `${path}/${id}`;
    await this.#carryOut(emulator, { doing: "create", number: this.#next() });
  }

  /** Changes things until there is no answer. @param onAnswer is called for each that is acknowledged */
  async write(emulator: KeptEmulator, onAnswer: () => void): Promise<void> {
    for (;;) {
      const doing = DOINGS[Math.floor(this.#random() * DOINGS.length)] as Doing;
      this.#pending = { doing, number: this.#next() };
      try {
        await this.#carryOut(emulator, this.#pending);
      } catch (error) {
        // `fetch` reports a connection that broke so; an answer that is not good is another error.
        if (error instanceof TypeError) return;
        throw error;
      }
      this.#pending = null;
      onAnswer();
    }
  }

  /** Holds what is there against what was acknowledged, and goes on from there. */
  async check(emulator: KeptEmulator): Promise<void> {
    const pending = this.#pending;
    this.#pending = null;
    if (pending?.doing === "create") await this.#find(emulator, pending.number);
    const isTitled = pending?.doing === "update" ? pending.number : this.#titled;
    const { title, metadata } = await settled(emulator, this.#session);
    // Whole: the two came in one change.
    expect(title).toBe(this.#titleOf(Number(metadata?.number)));
    expect([this.#titled, isTitled]).toContain(Number(metadata?.number));
    this.#titled = Number(metadata?.number);
    await this.#checkSent(emulator, pending?.doing === "send" ? pending.number : null);
    const { content } = await emulator.call("GET", this.#memory);
    const isRemembered = pending?.doing === "remember" ? pending.number : this.#remembered;
    const found = [this.#remembered, isRemembered].find((number) => content === this.#contentOf(number));
    expect(found, `memory ${content?.slice(0, 40)}`).toBeDefined();
    this.#remembered = found as number;
    await this.#checkFiles(emulator, pending?.doing === "upload" ? pending.number : null);
  }

  async #carryOut(emulator: KeptEmulator, { doing, number }: Change): Promise<void> {
    if (doing === "create") {
      const made = await emulator.call("POST", "/v1/sessions", {
        ...{ agent: "agent_1", environment_id: "env_1", title: this.#titleOf(number) },
        metadata: { number: String(number), writer: this.#name, mock_scenario: "plain" },
      });
      this.#adopt(made.id, number);
    } else if (doing === "update") {
      const body = { title: this.#titleOf(number), metadata: { number: String(number) } };
      await emulator.call("POST", `/v1/sessions/${this.#session}`, body);
      this.#titled = number;
    } else if (doing === "send") {
      const events = this.#textsOf(number).map((text) => ({ type: "user.message", content: [{ type: "text", text }] }));
      await emulator.call("POST", `/v1/sessions/${this.#session}/events`, { events });
      this.#sent.push(number);
    } else if (doing === "remember") {
      await emulator.call("POST", this.#memory, { content: this.#contentOf(number) });
      this.#remembered = number;
    } else {
      const form = new FormData();
      form.set("file", new Blob([this.#contentOf(number)], { type: "text/plain" }), this.#fileOf(number));
      const { id } = await emulator.call("POST", "/v1/files", form);
      this.#files.set(id, number);
    }
  }

  /** A session whose creation was not acknowledged. */
  async #find(emulator: KeptEmulator, number: number): Promise<void> {
    const { data } = await emulator.call("GET", "/v1/sessions?limit=100");
    const made = data.filter(({ metadata }) => metadata?.writer === this.#name && metadata.number === String(number));
    expect(made.length).toBeLessThan(2);
    if (made[0] !== undefined) this.#adopt(made[0].id, number);
  }

  #adopt(session: string, number: number): void {
    this.#session = session;
    this.#titled = number;
    this.#sent = [];
  }

  async #checkSent(emulator: KeptEmulator, pending: number | null): Promise<void> {
    const sent: string[] = [];
    const ids: string[] = [];
    for (let page: string | null = ""; page !== null; ) {
      const query = page === "" ? "" : `&page=${encodeURIComponent(page)}`;
      const answer: Answered = await emulator.call("GET", `/v1/sessions/${this.#session}/events?limit=1000${query}`);
      for (const event of answer.data) {
        ids.push(event.id);
        sent.push(...(/"text":"(sent-[^"]+)"/.exec(JSON.stringify(event))?.slice(1) ?? []));
      }
      page = answer.next_page ?? null;
    }
    expect(new Set(ids).size).toBe(ids.length);
    const without = this.#sent.flatMap((number) => this.#textsOf(number));
    const texts = sent.filter((text) => text.startsWith(`sent-${this.#name}-`));
    if (pending !== null && texts.length > without.length) this.#sent.push(pending);
    expect(texts).toEqual(this.#sent.flatMap((number) => this.#textsOf(number)));
  }

  async #checkFiles(emulator: KeptEmulator, pending: number | null): Promise<void> {
    for (const [id, number] of [...this.#files].slice(-3)) {
      const size = this.#contentOf(number).length;
      expect(await emulator.call("GET", `/v1/files/${id}`)).toMatchObject({
        filename: this.#fileOf(number),
        size_bytes: size,
      });
    }
    if (pending === null) return;
    const { data } = await emulator.call("GET", "/v1/files?limit=100");
    const made = data.filter(({ filename }) => filename === this.#fileOf(pending));
    expect(made.map(({ size_bytes }) => size_bytes)).toEqual(made.map(() => this.#contentOf(pending).length));
    expect(made.length).toBeLessThan(2);
    for (const { id } of made) this.#files.set(id, pending);
  }

  #next(): number {
    this.#numbers += 1;
    return this.#numbers;
  }

  readonly #titleOf = (number: number): string => `${this.#name} ${number}`;
  readonly #fileOf = (number: number): string => `${this.#name}-${number}.txt`;
  readonly #contentOf = (number: number): string => `${this.#name}-${number} `.repeat(1 + (number % 400));
  readonly #textsOf = (number: number): string[] =>
    ["first", "second"].map((which) => `sent-${this.#name}-${number}-${which}`);
}

/** A session once its turns are over, so that its history shows all that was sent. */
async function settled(emulator: KeptEmulator, id: string): Promise<Answered> {
  for (;;) {
    const session = await emulator.call("GET", `/v1/sessions/${id}`);
    if (session.status === "idle") return session;
  }
}
