import { createStreamChecker, STREAM_RULES, type StreamRule, type StreamRuleId } from "@managed-agents/contract";
import { expect, test } from "vitest";

/**
 * Traces for the single entries of rules, typed by hand: what a rule forbids, what it looks at, what ends it and what it overlooks. The
 * protocol's own traces show one of each; without these, an entry could be taken out of a list and nobody would notice.
 *
 * `a ~ b` is one event after the other. `type?` waits, `type=reason` has a stop reason, `type@id` has that id, and `type{…}` has what is
 * between the braces.
 */
const BREAKS: Readonly<Record<string, readonly string[]>> = {
  "no-new-work-while-blocked": [
    "session.status_idle=requires_action ~ user.message?",
    "session.status_idle=requires_action ~ user.define_outcome",
  ],
  "terminated-is-final": [
    "session.status_terminated ~ session.status_running",
    "session.status_terminated ~ session.status_idle=end_turn",
    "session.status_terminated ~ session.status_rescheduled",
    "session.status_terminated ~ session.status_terminated",
    "session.status_terminated ~ session.updated",
    "session.status_terminated ~ session.thread_created",
    "session.status_terminated ~ session.thread_status_running",
    "session.status_terminated ~ span.model_request_start",
    "session.status_terminated ~ span.outcome_evaluation_start",
    "session.status_terminated ~ workflow_run.created",
    "session.status_terminated ~ user.message?",
    "session.status_terminated ~ user.interrupt?",
    "session.status_terminated ~ user.tool_confirmation?",
    "session.status_terminated ~ system.message?",
    "session.status_terminated ~ user.custom_tool_result",
    "session.status_terminated ~ user.tool_result",
    "session.status_terminated ~ user.define_outcome",
  ],
  "queued-once": [
    "user.message@a? ~ user.message@a?",
    "user.interrupt@a? ~ user.interrupt@a?",
    "user.tool_confirmation@a? ~ user.tool_confirmation@a?",
    "user.custom_tool_result@a? ~ user.custom_tool_result@a?",
    "user.tool_result@a? ~ user.tool_result@a?",
    "system.message@a? ~ system.message@a?",
  ],
  "processed-stays-processed": [
    "user.message@a ~ user.message@a?",
    "user.interrupt@a ~ user.interrupt@a?",
    "user.tool_confirmation@a ~ user.tool_confirmation@a?",
    "system.message@a ~ system.message@a?",
  ],
  "stored-on-receipt": ["user.custom_tool_result?", "user.tool_result?", "user.define_outcome?"],
  "no-echo-of-waiting-events": ["user.message?", "user.interrupt?", "user.tool_confirmation?", "system.message?"],
  "complete-event-ends-preview": [
    'agent.message@a ~ event_delta{"event_id":"a"}',
    'agent.thinking@a ~ event_delta{"event_id":"a"}',
    'agent.message@a ~ event_start{"event":{"id":"a"}}',
    'agent.thinking@a ~ event_start{"event":{"id":"a"}}',
  ],
  "asked-call-waits": [
    'agent.tool_use@a{"evaluated_permission":"ask"} ~ agent.tool_result{"tool_use_id":"a"}',
    'agent.mcp_tool_use@a{"evaluated_permission":"ask"} ~ agent.mcp_tool_result{"mcp_tool_use_id":"a"}',
  ],
  "refused-call-fails": [
    'agent.tool_use@a{"evaluated_permission":"deny"} ~ agent.tool_result{"tool_use_id":"a"}',
    'agent.mcp_tool_use@a{"evaluated_permission":"deny"} ~ agent.mcp_tool_result{"mcp_tool_use_id":"a"}',
    'agent.tool_use@a{"evaluated_permission":"deny"} ~ session.status_idle{"stop_reason":{"type":"requires_action","event_ids":["a"]}}',
    'agent.tool_use@a{"evaluated_permission":"deny"} ~ session.thread_status_idle{"stop_reason":{"type":"requires_action","event_ids":["a"]}}',
  ],
  "results-before-interrupt": ["user.interrupt ~ agent.tool_result", "user.interrupt ~ agent.mcp_tool_result"],
  "thread-idle-after-the-work": [
    "span.model_request_end ~ session.status_idle=end_turn",
    "span.outcome_evaluation_end ~ session.status_idle=end_turn",
    "agent.tool_result ~ session.status_idle=end_turn",
    "agent.mcp_tool_result ~ session.status_idle=end_turn",
  ],
  "terminal-error-terminates": [
    'session.error{"error":{"retry_status":{"type":"terminal"}}} ~ session.status_idle=end_turn',
    'session.error{"error":{"retry_status":{"type":"terminal"}}} ~ session.status_running',
    'session.error{"error":{"retry_status":{"type":"terminal"}}} ~ session.status_rescheduled',
    'session.error{"error":{"retry_status":{"type":"terminal"}}} ~ session.deleted',
  ],
};

const KEEPS: Readonly<Record<string, readonly string[]>> = {
  "no-new-work-while-blocked": [
    "session.status_idle=requires_action ~ session.status_running ~ user.message?",
    "session.status_idle=requires_action ~ session.status_idle=end_turn ~ user.message?",
    "session.status_idle=requires_action ~ user.interrupt ~ user.message?",
  ],
  "usage-before-idle": [
    "session.usage ~ user.message ~ session.status_idle=end_turn",
    "session.usage ~ user.interrupt ~ session.status_idle=end_turn",
    "session.usage ~ user.tool_confirmation ~ session.status_idle=end_turn",
    "session.usage ~ user.custom_tool_result ~ session.status_idle=end_turn",
    "session.usage ~ user.tool_result ~ session.status_idle=end_turn",
    "session.usage ~ user.define_outcome ~ session.status_idle=end_turn",
    "session.usage ~ system.message ~ session.status_idle=end_turn",
  ],
  "usage-after-the-work": [
    "session.thread_status_idle=end_turn ~ session.usage",
    "session.thread_status_terminated ~ session.usage",
    "session.status_idle=requires_action ~ session.usage",
    "workflow_run.error ~ session.usage",
    "workflow_run.status_ended ~ session.usage",
    "workflow_run.status_idle ~ session.usage",
    "session.thread_status_idle=end_turn ~ user.message ~ session.usage",
    "session.thread_status_idle=end_turn ~ user.interrupt ~ session.usage",
    "session.thread_status_idle=end_turn ~ user.tool_confirmation ~ session.usage",
    "session.thread_status_idle=end_turn ~ user.custom_tool_result ~ session.usage",
    "session.thread_status_idle=end_turn ~ user.tool_result ~ session.usage",
    "session.thread_status_idle=end_turn ~ user.define_outcome ~ session.usage",
    "session.thread_status_idle=end_turn ~ system.message ~ session.usage",
    "session.thread_status_idle=end_turn ~ session.updated ~ session.usage",
    "session.thread_status_idle=end_turn ~ agent.thread_message_received ~ session.usage",
  ],
  "running-once-per-turn": [
    "session.status_running ~ session.status_idle=end_turn ~ session.status_running",
    "session.status_running ~ session.status_rescheduled ~ session.status_running",
    "session.status_running ~ session.status_terminated ~ session.status_running",
  ],
  "idle-once-per-turn": [
    "session.status_idle=end_turn ~ session.status_running ~ session.status_idle=end_turn",
    "session.status_idle=end_turn ~ user.custom_tool_result ~ session.status_idle=end_turn",
    "session.status_idle=end_turn ~ user.tool_result ~ session.status_idle=end_turn",
  ],
  "one-request-at-a-time": [
    "span.model_request_start@a ~ span.model_request_end ~ span.model_request_start@b",
    "span.model_request_start@a ~ session.status_terminated ~ span.model_request_start@b",
  ],
  "asked-call-waits": [
    'agent.tool_use@a{"evaluated_permission":"ask"} ~ user.tool_confirmation{"tool_use_id":"a"} ~ agent.tool_result{"tool_use_id":"a"}',
    'agent.tool_use@a{"evaluated_permission":"ask"} ~ user.tool_result{"tool_use_id":"a"} ~ agent.tool_result{"tool_use_id":"a"}',
    'agent.tool_use@a{"evaluated_permission":"ask"} ~ user.interrupt ~ agent.tool_result{"tool_use_id":"a"}',
    'agent.tool_use@a{"evaluated_permission":"ask"} ~ session.thread_status_terminated ~ agent.tool_result{"tool_use_id":"a"}',
  ],
  "results-before-interrupt": [
    "user.interrupt ~ session.status_idle=end_turn ~ agent.tool_result",
    "user.interrupt ~ session.status_running ~ agent.tool_result",
  ],
  "thread-idle-after-the-work": [
    "span.model_request_end ~ session.thread_status_idle=end_turn ~ session.status_idle=end_turn",
    "span.model_request_end ~ session.thread_status_terminated ~ session.status_idle=end_turn",
    "span.model_request_end ~ workflow_run.error ~ session.status_idle=end_turn",
    "span.model_request_end ~ workflow_run.status_ended ~ session.status_idle=end_turn",
    "span.model_request_end ~ workflow_run.status_idle ~ session.status_idle=end_turn",
  ],
};

const STEP = /^([a-z_.]+)(?:@(\w+))?(\?)?(?:=(\w+))?(\{.*\})?$/;

/** The event that a step of a trace stands for. Each has an id of its own, unless it names one. */
function read(step: string, index: number): { readonly type: string } {
  const [, type = "", id = `sevt_${index}`, waits, reason, more = "{}"] = STEP.exec(step) ?? [];
  if (type === "") throw new Error(`${step} is no event`);
  const stop = reason === undefined ? {} : { stop_reason: { type: reason, event_ids: [] } };
  return { type, id, processed_at: waits === undefined ? "09:00" : null, ...stop, ...JSON.parse(more) };
}

const ruleNamed = (id: string): StreamRule => {
  const rule = STREAM_RULES.find((one) => one.id === (id as StreamRuleId));
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  return rule;
};

/** How often a trace breaks a rule. */
function breaks(rule: StreamRule, trace: string): number {
  const [profile = "any"] = rule.profiles ?? [];
  const checker = createStreamChecker([rule], { schemas: false, joined: "start", profile });
  return trace
    .split(" ~ ")
    .map(read)
    .flatMap((event) => checker.push(event)).length;
}

const rows = (table: typeof BREAKS) =>
  Object.entries(table).flatMap(([id, traces]) => traces.map((trace) => [id, trace] as const));

test.each(rows(BREAKS))("%s is broken by %s", (id, trace) => {
  expect(breaks(ruleNamed(id), trace)).toBe(1);
});

test.each(rows(KEEPS))("%s is kept by %s", (id, trace) => {
  expect(breaks(ruleNamed(id), trace)).toBe(0);
});

/** The lists of rules of which every entry is in a trace above. */
const COMPLETE: Readonly<Record<string, readonly string[]>> = {
  "no-new-work-while-blocked": ["forbids", "until"],
  "terminated-is-final": ["forbids"],
  "queued-once": ["event"],
  "processed-stays-processed": ["closer", "forbids"],
  "stored-on-receipt": ["event"],
  "no-echo-of-waiting-events": ["event"],
  "complete-event-ends-preview": ["closer", "forbids"],
  "asked-call-waits": ["closer", "forbids", "until"],
  "refused-call-fails": ["closer", "forbids"],
  "results-before-interrupt": ["forbids", "until"],
  "thread-idle-after-the-work": ["closer", "until"],
  "terminal-error-terminates": ["before"],
  "usage-before-idle": ["ignoring"],
  "usage-after-the-work": ["first", "ignoring"],
  "running-once-per-turn": ["until"],
  "idle-once-per-turn": ["until"],
  "one-request-at-a-time": ["until"],
};

/** What a list becomes without one of its entries, for each of them. */
function withoutOne(list: unknown): { readonly left: unknown; readonly gone: string }[] {
  const entries = [list].flat();
  return entries.flatMap((entry, place) => {
    const types = [
      typeof entry === "string" ? [] : (entry as { readonly type: string | readonly string[] }).type,
    ].flat();
    const fewer = types.map((gone) => ({ ...(entry as object), type: types.filter((type) => type !== gone) }));
    if (types.length > 1) return fewer.map((one, i) => ({ left: entries.with(place, one), gone: String(types[i]) }));
    return entries.length > 1 ? [{ left: entries.toSpliced(place, 1), gone: JSON.stringify(entry) }] : [];
  });
}

test.each(Object.entries(COMPLETE))("no entry of %s can be taken out of %s unnoticed", (id, roles) => {
  const rule = ruleNamed(id);
  const found = (one: StreamRule) => [...(BREAKS[id] ?? []), ...(KEEPS[id] ?? [])].map((trace) => breaks(one, trace));
  const now = found(rule).join();
  const unnoticed = roles.flatMap((role) =>
    withoutOne(rule[role as keyof StreamRule]).flatMap(({ left, gone }) =>
      found({ ...rule, [role]: left } as StreamRule).join() === now ? [`${role}: ${gone}`] : [],
    ),
  );
  expect(unnoticed).toEqual([]);
});
