import type Anthropic from "@anthropic-ai/sdk";
import type {
  BetaManagedAgentsAgentCustomToolUseEvent as CustomCall,
  BetaManagedAgentsEventParams as EventParams,
  BetaManagedAgentsAgentMCPToolUseEvent as McpCall,
  BetaManagedAgentsStreamSessionEvents as StreamEvent,
  BetaManagedAgentsAgentToolUseEvent as ToolCall,
} from "@anthropic-ai/sdk/resources/beta/sessions/events";
import { isTransient, pause } from "./transient.ts";

/** What a program does for its agent. */
export interface Handlers {
  /** Custom tools by name. What one throws, the agent reads as an error. Each call is made once. */
  readonly tools: Readonly<Record<string, (input: Record<string, unknown>) => string | Promise<string>>>;
  /** Decides on a call that asks for permission. If it throws, the call is denied. */
  confirm(call: ToolCall | McpCall): { result: "allow" } | { result: "deny"; deny_message: string };
}

/** What a turn yields while it runs. */
export type Part =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "tool"; readonly name: string }
  | { readonly type: "end"; readonly reason: string };

type Call = CustomCall | ToolCall | McpCall;

/** How often a connection may fail in a row before the turn is given up. */
const MOST_FAILURES = 5;

/**
 * Asks one question in a new session and yields what the agent does, until the turn is over.
 *
 * A stream has only what is emitted while it is open. So each connection opens the stream first, reads the history, and then goes on live;
 * what was seen before is left out. The question and each answer are sent until they were accepted once: after a send whose answer was lost,
 * the history shows whether it arrived.
 */
export async function* runTurn(
  client: Anthropic,
  sessionId: string,
  question: string,
  handlers: Handlers,
  signal: AbortSignal,
): AsyncGenerator<Part, void, undefined> {
  const { events } = client.beta.sessions;
  const seen = new Set<string>();
  const calls = new Map<string, Call>();
  const answers = new Map<string, Promise<EventParams>>();
  // The SDK would repeat a send that may have arrived.
  const send = (sent: EventParams[]) => events.send(sessionId, { events: sent }, { maxRetries: 0, signal });

  for (let failures = 0; ; ) {
    let stream: Awaited<ReturnType<typeof events.stream>> | undefined;
    try {
      stream = await events.stream(sessionId, undefined, { signal });
      const history = await Array.fromAsync(events.list(sessionId, undefined, { signal }));
      const answered = new Set(history.map(answeredCall));
      if (!history.some(({ type }) => type === "user.message")) {
        await send([{ type: "user.message", content: [{ type: "text", text: question }] }]);
      }
      for await (const event of inTurn(history, stream)) {
        if (!("id" in event) || seen.has(event.id)) continue;
        if (isCall(event)) {
          calls.set(event.id, event);
          yield { type: "tool", name: event.name };
        } else if (event.type === "agent.message") {
          yield { type: "text", text: event.content.map((block) => ("text" in block ? block.text : "")).join("") };
        } else if (event.type === "session.status_terminated" || event.type === "session.deleted") {
          return yield { type: "end", reason: "terminated" };
        } else if (event.type === "session.status_idle") {
          const reason = event.stop_reason;
          if (reason.type !== "requires_action") return yield { type: "end", reason: reason.type };
          const open = reason.event_ids.filter((id) => !answered.has(id)).flatMap((id) => calls.get(id) ?? []);
          for (const call of open) if (!answers.has(call.id)) answers.set(call.id, answer(call, handlers));
          const due = await Promise.all(open.map(({ id }) => answers.get(id) as Promise<EventParams>));
          if (due.length > 0) await send(due);
        }
        // Only now: what failed half-way is met again in the history.
        seen.add(event.id);
        failures = 0;
      }
      // The SDK ends an aborted stream without an error.
      signal.throwIfAborted();
      throw new Error("The stream ended before the turn.");
    } catch (error) {
      if (signal.aborted || !isTransient(error) || ++failures > MOST_FAILURES) throw error;
    } finally {
      // Whoever stops reading has to close it.
      stream?.controller.abort();
    }
    await pause(failures, signal);
  }
}

async function* inTurn(history: readonly StreamEvent[], stream: AsyncIterable<StreamEvent>) {
  yield* history;
  yield* stream;
}

const isCall = (event: StreamEvent): event is Call =>
  event.type === "agent.custom_tool_use" || event.type === "agent.tool_use" || event.type === "agent.mcp_tool_use";

/** The id of the call that an event of the history answers, if it answers one. */
function answeredCall(event: StreamEvent): string | undefined {
  if (event.type === "user.tool_confirmation") return event.tool_use_id;
  return event.type === "user.custom_tool_result" ? event.custom_tool_use_id : undefined;
}

async function answer(call: Call, { tools, confirm }: Handlers): Promise<EventParams> {
  if (call.type === "agent.custom_tool_use") {
    const result = { type: "user.custom_tool_result", custom_tool_use_id: call.id } as const;
    try {
      const tool = Object.hasOwn(tools, call.name) ? tools[call.name] : undefined;
      if (tool === undefined) throw new Error(`There is no tool ${call.name}.`);
      return { ...result, content: [{ type: "text", text: await tool(call.input) }] };
    } catch (error) {
      return { ...result, content: [{ type: "text", text: messageOf(error) }], is_error: true };
    }
  }
  const confirmation = { type: "user.tool_confirmation", tool_use_id: call.id } as const;
  try {
    return { ...confirmation, ...confirm(call) };
  } catch (error) {
    return { ...confirmation, result: "deny", deny_message: messageOf(error) };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
