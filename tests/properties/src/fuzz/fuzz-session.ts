import { validateResponse } from "@managed-agents/contract";
import {
  AGENT,
  answersTo,
  answerTo,
  ENVIRONMENT,
  HEADERS,
  message,
  type ProfileName,
  type WireEvent,
} from "@managed-agents/harness";
import type { OperationId } from "@managed-agents/types";
import { type OpenMock, openMock } from "../open-mock.ts";
import type { FuzzPlan, FuzzStep } from "./fuzz-step.ts";
import { type PageWalk, walkViolations } from "./page-walk.ts";
import { StreamReader } from "./stream-reader.ts";

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: bodies are validated against the document where they arrive
  readonly body: any;
}

/** What a budget begins with, and what is added to it each time that it is reached. */
const CENTS = 1_000;
const budgetOf = (cents: number) => ({ type: "limit", max_list_cost: { amount: String(cents), currency: "USD" } });

const CALL = /^agent\.(custom_|mcp_)?tool_use$/;

/** One session under the fuzzer, and everything that its client has seen. */
export class FuzzSession {
  readonly mock: OpenMock;
  readonly path: string;
  readonly problems: string[] = [];
  readonly readers: StreamReader[] = [];
  readonly walks: PageWalk[] = [];
  /** Calls whose first answer was a refusal that was accepted. */
  readonly denied = new Set<string>();
  readonly #answered = new Set<string>();
  /** Messages name it, as long as no step switches to another. */
  #scenario: string;
  #budget = CENTS;

  private constructor(mock: OpenMock, path: string, scenario: string) {
    this.mock = mock;
    this.path = path;
    this.#scenario = scenario;
  }

  static async open({ scenario, budget }: FuzzPlan, profile: ProfileName): Promise<FuzzSession> {
    const [name, own] = typeof scenario === "string" ? [scenario, []] : [scenario.name, [scenario]];
    const mock = await openMock({ seed: 7, profile, scenarios: own });
    const session = new FuzzSession(mock, "", name);
    const { status, body } = await session.call("sessions.create", "/v1/sessions", "POST", {
      agent: AGENT,
      environment_id: ENVIRONMENT,
      ...(budget ? { budget: budgetOf(CENTS) } : {}),
    });
    if (status !== 200) throw new Error(`create was answered with ${status}: ${JSON.stringify(body)}`);
    return new FuzzSession(mock, `/v1/sessions/${body.id}`, name);
  }

  async call(operation: OperationId, path: string, method = "GET", body?: object): Promise<Answer> {
    const answer = await this.mock.fetch(`${this.mock.baseURL}${path}`, {
      method,
      headers: { ...HEADERS, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { status } = answer;
    const answered = { status, body: JSON.parse(await answer.text()) };
    const issues = validateResponse(operation, status, answered.body);
    if (issues.length > 0 || ![200, 400, 404].includes(status)) {
      this.problems.push(`${method} ${path} is answered with ${status} ${JSON.stringify({ issues, ...answered })}`);
    }
    return answered;
  }

  async list(path = this.path): Promise<WireEvent[]> {
    const operation = path === this.path ? "sessions.events.list" : "sessions.threads.events.list";
    return (await this.call(operation, `${path}/events?limit=10000`)).body.data ?? [];
  }

  async status(): Promise<string> {
    return (await this.call("sessions.retrieve", this.path)).body.status;
  }

  async threads(): Promise<{ id: string; status: string }[]> {
    return (await this.call("sessions.threads.list", `${this.path}/threads`)).body.data ?? [];
  }

  async perform(step: FuzzStep): Promise<void> {
    switch (step.do) {
      case "pass":
        return this.mock.clock.advance(step.ms);
      case "say":
        return void (await this.send(
          ...Array.from({ length: step.count }, (_, index) => message(`/scenario ${this.#scenario} ${index}`)),
        ));
      case "switch":
        this.#scenario = step.scenario;
        return;
      case "instruct":
        return void (await this.send({ ...message("Be brief."), type: "system.message" }));
      case "interrupt": {
        const selected = step.thread === null ? {} : { session_thread_id: await this.#threadId(step.thread) };
        return void (await this.send(
          { type: "user.interrupt", ...selected },
          ...(step.redirect ? [message("Else")] : []),
        ));
      }
      case "define_outcome": {
        const rubric = { type: "text", content: "Is a list." };
        return void (await this.send({ type: "user.define_outcome", description: "A list", rubric }));
      }
      case "answer":
        return this.#answer(step);
      case "answer_as":
        return this.#answerAs(step);
      case "answer_all":
        return void (await this.answerAll());
      case "archive_thread": {
        const path = `${this.path}/threads/${await this.#threadId(step.thread)}/archive`;
        return void (await this.call("sessions.threads.archive", path, "POST"));
      }
      case "archive":
        return void (await this.call("sessions.archive", `${this.path}/archive`, "POST"));
      case "rename":
        return void (await this.call("sessions.update", this.path, "POST", { title: "Other" }));
      case "clear_tools":
        return void (await this.call("sessions.update", this.path, "POST", { agent: { tools: [] } }));
      case "raise_budget":
        return this.raiseBudget();
      case "open_reader":
        return this.openReader(await this.#listPath(step.thread), step.previews);
      case "close_reader":
        return this.readers[step.reader % Math.max(1, this.readers.length)]?.leave();
      case "open_pages":
        return this.#openPages(await this.#listPath(step.thread), step.order, step.limit);
      case "next_page":
        return this.nextPage(this.walks[step.walk % Math.max(1, this.walks.length)]);
    }
  }

  async send(...events: object[]): Promise<number> {
    return (await this.call("sessions.events.send", `${this.path}/events`, "POST", { events })).status;
  }

  async openReader(path = this.path, previews = false): Promise<void> {
    const listed = await this.list(path);
    this.readers.push(await StreamReader.open(this.mock, path, listed, previews));
  }

  /** Answers what the session waits for with yes. @returns whether it waits for anything */
  async answerAll(): Promise<boolean> {
    const history = await this.list();
    const status = history.findLast(({ type }) => type.startsWith("session.status_"));
    if (status?.stop_reason?.type !== "requires_action") return false;
    const answers = answersTo(history);
    const accepted = (await this.send(...answers)) === 200;
    if (accepted) for (const id of status.stop_reason.event_ids ?? []) this.#answered.add(id);
    return true;
  }

  /** Adds to the budget, which a session at its cap waits for. */
  async raiseBudget(): Promise<void> {
    this.#budget += CENTS;
    await this.call("sessions.update", this.path, "POST", { budget: budgetOf(this.#budget) });
  }

  async nextPage(walk: PageWalk | undefined): Promise<void> {
    if (walk === undefined || walk.next === null) return;
    const operation = walk.path === this.path ? "sessions.events.list" : "sessions.threads.events.list";
    const ordered = walk.path === this.path ? `&order=${walk.order}` : "";
    const cursor = walk.next === "" ? "" : `&page=${encodeURIComponent(walk.next)}`;
    const { status, body } = await this.call(operation, `${walk.path}/events?limit=${walk.limit}${ordered}${cursor}`);
    if (status !== 200) {
      this.problems.push(`a page of ${walk.path} is answered with ${status}: ${JSON.stringify(body)}`);
      walk.next = null;
      return;
    }
    walk.pages.push(body.data);
    walk.next = body.next_page ?? null;
    if (walk.next !== null) return;
    const held = new Set((await this.list(walk.path)).map(({ id = "" }) => id));
    this.problems.push(...walkViolations(walk, held));
  }

  async #openPages(path: string, order: "asc" | "desc", limit: number): Promise<void> {
    const atStart = (await this.list(path)).map(({ id = "" }) => id);
    const walk: PageWalk = { path, order: path === this.path ? order : "asc", limit, atStart, pages: [], next: "" };
    this.walks.push(walk);
    await this.nextPage(walk);
  }

  /** A call of any thread that the session's history shows, the latest first. */
  async #callAt(place: number): Promise<WireEvent | undefined> {
    const calls = (await this.list()).filter(({ type }) => CALL.test(type));
    return calls[calls.length - 1 - (place % Math.max(1, calls.length))];
  }

  async #answerAs({ call, kind }: FuzzStep & { do: "answer_as" }): Promise<void> {
    const id = (await this.#callAt(call))?.id ?? "sevt_none";
    const named = kind === "user.custom_tool_result" ? { custom_tool_use_id: id } : { tool_use_id: id };
    const decision = kind === "user.tool_confirmation" ? { result: "allow" } : {};
    if ((await this.send({ type: kind, ...named, ...decision })) === 200) this.#answered.add(id);
  }

  async #answer({ call, deny, twice }: FuzzStep & { do: "answer" }): Promise<void> {
    const picked = await this.#callAt(call);
    if (picked?.id === undefined) return;
    const answer = answerTo(picked);
    const shown = deny && "result" in answer ? { ...answer, result: "deny", deny_message: "Not now." } : answer;
    for (let time = 0; time < (twice ? 2 : 1); time += 1) {
      const accepted = (await this.send(shown)) === 200;
      const first = accepted && !this.#answered.has(picked.id);
      if (first && shown !== answer) this.denied.add(picked.id);
      if (accepted) this.#answered.add(picked.id);
    }
  }

  async #threadId(place: number): Promise<string> {
    const threads = await this.threads();
    return threads[place % threads.length]?.id ?? "sthr_none";
  }

  async #listPath(thread: number | null): Promise<string> {
    return thread === null ? this.path : `${this.path}/threads/${await this.#threadId(thread)}`;
  }
}
