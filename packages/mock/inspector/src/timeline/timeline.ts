import { text, texts, type WireEvent, wire } from "../wire.ts";
import { contentText } from "./content.ts";
import { describe, modelText } from "./describe.ts";
import { begin, type Entry, type MessageEntry, type NoteEntry, stateOf, type ToolEntry } from "./entry.ts";

/** Events of clients that answer a call, and the property that names it. */
const ANSWERS: Readonly<Record<string, string>> = {
  "user.tool_confirmation": "tool_use_id",
  "user.tool_result": "tool_use_id",
  "user.custom_tool_result": "custom_tool_use_id",
  "agent.tool_result": "tool_use_id",
  "agent.mcp_tool_result": "mcp_tool_use_id",
};

const ROLES: Readonly<Record<string, MessageEntry["role"]>> = {
  "user.message": "user",
  "agent.message": "agent",
  "system.message": "system",
  "agent.thread_message_sent": "agent",
  "agent.thread_message_received": "agent",
};

/**
 * What a history shows, folded from its events in their order: results and answers stand at their call, a model request is one entry, and
 * previews grow until the event that they announce takes their place in the order of the history. An event that comes twice counts once.
 */
export class Timeline {
  /** What was processed, in its order; growing entries stand where they began, until their event comes. */
  readonly entries: Entry[] = [];
  /** What clients sent and nothing has taken up yet. Stands behind everything else. */
  readonly queued: Entry[] = [];
  /** Of the session, as its events say; empty if none has said. */
  status = "";
  /** Why the session stopped last; empty while it runs. */
  stopReason = "";
  readonly #byId = new Map<string, Entry>();
  readonly #calls = new Map<string, ToolEntry>();
  readonly #growing = new Map<string, MessageEntry | NoteEntry>();
  /** Threads that the session began, with the names of their agents. */
  readonly #children = new Map<string, string>();
  /** Calls that the session or a thread says it waits for. */
  readonly #blocking = new Set<string>();

  constructor(events: readonly WireEvent[] = []) {
    for (const event of events) this.apply(event);
  }

  /** Takes the next event, or one that is known already. */
  apply(event: WireEvent): void {
    if (event.type === "event_start") this.#start(wire(event.event));
    else if (event.type === "event_delta") this.#grow(event);
    else this.#take(event);
  }

  #take(event: WireEvent): void {
    const id = text(event.id);
    const time = text(event.processed_at) || null;
    const known = this.#byId.get(id);
    if (known !== undefined) {
      if (known.time !== null || time === null) return;
      this.#remove(known, id);
    }
    const entry = this.#place(event, id, time);
    if (id !== "") this.#byId.set(id, entry);
    this.#follow(event);
  }

  /** The calls that a person can answer now, oldest first. */
  pending(): ToolEntry[] {
    return [...this.#calls.values()].filter((call) => {
      const state = stateOf(call);
      return state === "waiting" || (state === "running" && this.#blocking.has(call.key));
    });
  }

  /** Puts an event where it belongs: at the call that it answers, in place of its preview, or behind everything. */
  #place(event: WireEvent, id: string, time: string | null): Entry {
    const answered = this.#calls.get(text(event[ANSWERS[event.type] ?? ""]));
    if (answered !== undefined) return this.#answer(answered, event);
    if (event.type === "span.model_request_end") {
      const start = this.#byId.get(text(event.model_request_start_id));
      if (start?.kind === "note") {
        start.text = modelText(start.events[0] ?? null, event);
        return touch(start, event);
      }
    }
    const preview = this.#growing.get(id);
    if (preview !== undefined) return this.#finish(preview, event, id, time);
    const agent = this.#children.get(text(event.session_thread_id)) ?? "";
    const entry = makeEntry(event, id || `unnamed-${this.entries.length}`, time, agent);
    if (entry.kind === "tool") this.#calls.set(entry.key, entry);
    const isQueued = time === null && event.type.startsWith("user.");
    (isQueued ? this.queued : this.entries).push(entry);
    return entry;
  }

  #answer(call: ToolEntry, event: WireEvent): Entry {
    if (event.type === "user.tool_confirmation") {
      call.decision = { allowed: event.result === "allow", reason: text(event.deny_message) };
      // In a self-hosted environment the session goes on to wait for the result, and says so anew.
      this.#blocking.delete(call.key);
    } else call.result = { text: contentText(event.content), isError: event.is_error === true };
    return touch(call, event);
  }

  #start(announced: ReturnType<typeof wire>): void {
    const id = text(announced.id);
    if (id === "" || this.#byId.has(id) || this.#growing.has(id)) return;
    const event = { ...announced, type: text(announced.type, "event") };
    const entry = makeEntry(event, id, null, "");
    if (entry.kind === "tool") return;
    entry.growing = true;
    this.#growing.set(id, entry);
    this.entries.push(entry);
  }

  #grow(event: WireEvent): void {
    const entry = this.#growing.get(text(event.event_id));
    if (entry?.kind !== "message") return;
    entry.text += text(wire(wire(event.delta).content).text);
    entry.version++;
  }

  #finish(entry: MessageEntry | NoteEntry, event: WireEvent, id: string, time: string | null): Entry {
    this.#growing.delete(id);
    entry.growing = false;
    // Where the history has it: what came while it grew was processed before it.
    this.entries.splice(this.entries.lastIndexOf(entry), 1);
    this.entries.push(entry);
    if (entry.kind === "message") entry.text = contentText(event.content);
    entry.time = time;
    entry.events = [];
    return touch(entry, event);
  }

  #remove(entry: Entry, id: string): void {
    this.#byId.delete(id);
    const at = this.queued.indexOf(entry);
    if (at >= 0) this.queued.splice(at, 1);
  }

  /** What an event says about the session and its threads. */
  #follow(event: WireEvent): void {
    const { type } = event;
    const thread = text(event.session_thread_id);
    if (type === "session.thread_created") this.#children.set(thread, text(event.agent_name));
    if (type === "span.model_request_end" || type === "session.status_terminated") this.#dropGrowing();
    if (type === "session.thread_status_idle") {
      this.#stop(event, (call) => call.thread === (this.#children.has(thread) ? thread : null));
    }
    const status = /^session\.status_(\w+)$/.exec(type)?.[1];
    if (status === undefined) return;
    this.status = status === "rescheduled" ? "rescheduling" : status;
    this.stopReason = text(wire(event.stop_reason).type);
    if (status === "idle" || status === "terminated") {
      this.#dropGrowing();
      this.#stop(event, () => true);
    }
  }

  /** Nothing runs any more: what nobody waits for needs no answer. */
  #stop(event: WireEvent, concerns: (call: ToolEntry) => boolean): void {
    const ids = texts(wire(event.stop_reason).event_ids);
    for (const id of ids) this.#blocking.add(id);
    if (ids.length > 0) return;
    for (const call of this.#calls.values()) {
      if (!concerns(call) || call.result !== null || call.closed) continue;
      call.closed = true;
      call.version++;
    }
  }

  /** Previews whose event will not come: the request that they were part of is over. */
  #dropGrowing(): void {
    for (const entry of this.#growing.values()) this.entries.splice(this.entries.indexOf(entry), 1);
    this.#growing.clear();
  }
}

function touch(entry: Entry, event: WireEvent): Entry {
  entry.events.push(event);
  entry.version++;
  return entry;
}

function makeEntry(event: WireEvent, key: string, time: string | null, agent: string): Entry {
  const common = begin(event, key, time, agent);
  const role = ROLES[event.type];
  if (role !== undefined) {
    const to = text(event.to_agent_name);
    const from = text(event.from_agent_name);
    const peer = to !== "" ? `to ${to}` : from !== "" ? `from ${from}` : "";
    return { ...common, kind: "message", role, peer, text: contentText(event.content), growing: false };
  }
  if (!/^agent\.(mcp_|custom_)?tool_use$/.test(event.type)) {
    return { ...common, kind: "note", ...describe(event), growing: false };
  }
  const evaluation = wire(event.evaluation);
  const automatic = wire(evaluation.evaluated_permission);
  return {
    ...common,
    kind: "tool",
    name: text(event.name, "a tool without a name"),
    server: text(event.mcp_server_name),
    custom: event.type === "agent.custom_tool_use",
    input: event.input,
    permission: text(event.evaluated_permission),
    because: [text(evaluation.type), text(automatic.reason_code)].filter(Boolean).join(": "),
    decision: null,
    result: null,
    closed: false,
  };
}
