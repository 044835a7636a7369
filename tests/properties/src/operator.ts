import { validateResponse } from "@managed-agents/contract";
import {
  AGENT,
  answerTo,
  ENVIRONMENT,
  HEADERS,
  message,
  sessionWith,
  type Target,
  type WireEvent,
  type WireFrame,
  wireFrames,
} from "@managed-agents/harness";
import type { OperationId } from "@managed-agents/types";
import type { Operation } from "./any-operation.ts";

/** A session as its client knows it. */
export interface KnownSession {
  readonly id: string;
  readonly frames: Promise<WireFrame[]>;
  /** True if it began to work before its stream was open. */
  readonly begun: boolean;
  /** Ids of the events that were accepted, in order. */
  readonly accepted: string[];
  history: WireEvent[];
  archived: boolean;
  deleted: boolean;
}

interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: bodies are validated against the document where they arrive
  readonly body: any;
}

const NEVER_WAS: KnownSession = {
  id: "sesn_never_was",
  frames: Promise.resolve([]),
  begun: false,
  accepted: [],
  history: [],
  archived: false,
  deleted: true,
};

/** Performs operations as a client would, and validates every answer against the document. */
export class Operator {
  readonly sessions: KnownSession[] = [];
  /** Answers that the document does not allow, and answers of 500 or more, one line each. */
  readonly problems: string[] = [];
  readonly #target: Target;
  readonly #pass: (ms: number) => Promise<void>;

  constructor(target: Target, pass: (ms: number) => Promise<void>) {
    this.#target = target;
    this.#pass = pass;
  }

  async perform(operation: Operation): Promise<void> {
    if (operation.do === "pass") return this.#pass(operation.ms);
    if (operation.do === "create") return this.#create(operation);
    const session = this.sessions[operation.session % Math.max(1, this.sessions.length)] ?? NEVER_WAS;
    const { id } = session;
    switch (operation.do) {
      case "say":
        return this.#send(session, operation.texts.map(message));
      case "interrupt":
        return this.#send(session, [
          { type: "user.interrupt" },
          ...(operation.redirect ? [message(operation.redirect)] : []),
        ]);
      case "answer":
        return this.#send(session, answers(session.deleted ? [] : await this.history(session), operation));
      case "define_outcome":
        return this.#send(session, [
          { type: "user.define_outcome", description: "A list", rubric: { type: "text", content: "Is a list." } },
        ]);
      case "instruct":
        return this.#send(session, [message("Begin"), { ...message(operation.text), type: "system.message" }]);
      case "interrupt_thread":
        return this.#send(session, [
          { type: "user.interrupt", session_thread_id: await this.#thread(session, operation.thread) },
        ]);
      case "rename":
        return void (await this.call("sessions.update", `/${id}`, "POST", { title: operation.title }));
      case "raise_budget":
        return void (await this.call("sessions.update", `/${id}`, "POST", { budget: cap(operation.amount) }));
      case "attach":
        return void (await this.call("sessions.resources.add", `/${id}/resources`, "POST", {
          type: "file",
          file_id: "file_1",
        }));
      case "detach":
        return this.#detach(id);
      case "archive": {
        const { status } = await this.call("sessions.archive", `/${id}/archive`, "POST");
        session.archived ||= status === 200;
        return;
      }
      case "delete": {
        const { status } = await this.call("sessions.delete", `/${id}`, "DELETE");
        session.deleted ||= status === 200;
        return;
      }
      case "archive_thread":
        return void (await this.call(
          "sessions.threads.archive",
          `/${id}/threads/${await this.#thread(session, operation.thread)}/archive`,
          "POST",
        ));
    }
  }

  /** The whole history, as far as one page of the default size reaches; the tests stay below it. */
  async history({ id }: KnownSession): Promise<WireEvent[]> {
    return (await this.call("sessions.events.list", `/${id}/events`)).body.data;
  }

  /** Sends a request, validates the answer, and returns it. */
  async call(operation: OperationId, path: string, method = "GET", body?: object): Promise<Answered> {
    const answer = await this.#fetch(path, method, body);
    const answered = { status: answer.status, body: JSON.parse(await answer.text()) };
    const issues = validateResponse(operation, answered.status, answered.body);
    if (issues.length > 0 || answered.status >= 500) {
      this.problems.push(`${operation} ${path}: ${answered.status} ${JSON.stringify({ issues, ...answered })}`);
    }
    return answered;
  }

  #fetch(path: string, method: string, body?: object): Promise<Response> {
    return (this.#target.fetch ?? fetch)(`${this.#target.baseURL}/v1/sessions${path}`, {
      method,
      headers: { ...HEADERS, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async #create({ scenario, begin }: Operation & { do: "create" }): Promise<void> {
    const created = await this.call("sessions.create", "", "POST", {
      ...sessionWith(scenario),
      agent: AGENT,
      environment_id: ENVIRONMENT,
      ...(scenario === "budget" ? { budget: cap(1) } : {}),
      ...(begin ? { initial_events: [message("Begin")] } : {}),
    });
    if (created.status !== 200) return;
    const { id } = created.body;
    const frames = readAll(await this.#fetch(`/${id}/events/stream`, "GET"));
    this.sessions.push({ id, frames, begun: begin, accepted: [], history: [], archived: false, deleted: false });
  }

  async #send(session: KnownSession, events: readonly object[]): Promise<void> {
    const { status, body } = await this.call("sessions.events.send", `/${session.id}/events`, "POST", { events });
    if (status === 200) session.accepted.push(...body.data.map((event: WireEvent) => event.id));
  }

  async #detach(id: string): Promise<void> {
    const { status, body } = await this.call("sessions.resources.list", `/${id}/resources`);
    const resource = status === 200 ? body.data[0]?.id : undefined;
    await this.call("sessions.resources.delete", `/${id}/resources/${resource ?? "sesrsc_none"}`, "DELETE");
  }

  async #thread({ id }: KnownSession, place: number): Promise<string> {
    const { status, body } = await this.call("sessions.threads.list", `/${id}/threads`);
    return (status === 200 ? body.data[place]?.id : undefined) ?? "sthr_none";
  }
}

/** What a client answers to the calls that wait: all of them, the first, or one that never was. */
function answers(history: readonly WireEvent[], { take, allow }: Operation & { do: "answer" }): object[] {
  const idle = history.findLast(({ type }) => type === "session.status_idle");
  const ids = idle?.stop_reason?.event_ids ?? [];
  const wanted = take === "all" ? ids : take === "first" ? ids.slice(0, 1) : ["sevt_never_was"];
  const answers = wanted.map((id) =>
    answerTo(history.find((event) => event.id === id) ?? { type: "agent.tool_use", id }),
  );
  return allow ? answers : answers.map((answer) => ("result" in answer ? { ...answer, result: "deny" } : answer));
}

const cap = (cents: number) => ({ type: "limit", max_list_cost: { amount: String(cents), currency: "USD" } });

async function readAll(answer: Response): Promise<WireFrame[]> {
  const frames: WireFrame[] = [];
  for await (const frame of wireFrames(answer)) frames.push(frame);
  return frames;
}
