import type { Requirements } from "./requirement.ts";

/** Sending, reading and streaming events. */
export const EVENTS = {
  "send.echo": {
    source: "operations 3.8",
    behavior: "the answer holds the same events in the same order, with ids and processed_at",
  },
  "send.atomic": {
    source: "behaviour 2.1",
    behavior: "one refused event refuses the whole request and leaves no trace",
  },
  "send.shape": {
    source: "errors 4",
    behavior: "no events, unknown types, types of the service and missing properties: 400",
  },
  "send.queued": {
    source: "behaviour 2.1, 2.2",
    behavior: "a message sent while running has processed_at null and is taken up after the work, in order",
  },
  "send.stamped": { source: "behaviour 2.1, 2.2", behavior: "results and outcomes are stamped on receipt" },
  "send.redirect": {
    source: "behaviour 2.1",
    behavior: "[interrupt, message] stops the work and starts a new turn with the message",
  },
  "interrupt.running": {
    source: "behaviour 4.8",
    behavior: "the turn ends with end_turn and the cut request gives no message",
  },
  "interrupt.idle": { source: "behaviour 2.1", behavior: "an interrupt of an idle session changes nothing" },
  "interrupt.blocked": {
    source: "behaviour 2.3",
    behavior: "pending calls are closed with an error result, then end_turn, and the model is not called",
  },
  "blocked.refusal": {
    source: "behaviour 2.3, errors 5",
    behavior: "the refusal names the event's index, the ids waited for and the four allowed types",
  },
  "blocked.partial": {
    source: "behaviour 2.3",
    behavior: "answering some emits idle again with the rest; answering all goes on",
  },
  "confirm.allow": { source: "behaviour 2.1, 4.3", behavior: "allow runs the tool" },
  "confirm.deny": { source: "behaviour 2.1, 4.3", behavior: "deny gives an error result that includes deny_message" },
  "confirm.late": {
    source: "behaviour 2.1, house rule H31, live L32",
    behavior: "a late confirmation is 200 without effect, a late result 400; observed: a late custom result is stored",
  },
  "confirm.rules": {
    source: "errors 4",
    behavior: "deny_message goes with deny alone and has at most 10,000 characters",
  },
  "custom.result": {
    source: "behaviour 4.4",
    behavior: "a custom result resumes the turn, without a tool_result event",
  },
  "self-hosted.result": { source: "behaviour 4.6", behavior: "a built-in call blocks until its result arrives" },
  "outcome.one": {
    source: "behaviour 2.1, 4.9",
    behavior: "a second outcome is refused while one is active, accepted after its end",
  },
  "budget.cap": {
    source: "behaviour 2.4, 4.11",
    behavior: "at the cap work is refused, an interrupt is ignored and unlisted, a raise resumes by itself",
  },
  "error.retry": { source: "behaviour 4.10", behavior: "retrying: error, rescheduled, running" },
  "error.exhausted": {
    source: "behaviour 4.10",
    behavior: "exhausted: error, queue dropped, idle with retries_exhausted",
  },
  "error.terminal": { source: "behaviour 4.10", behavior: "terminal: error, then terminated" },
  "workflow.open-run": {
    source: "behaviour 1, 4.16, house rule H27",
    behavior:
      "an open run keeps the session running, refuses agent changes, archive and delete, and survives an interrupt",
  },
  "workflow.errors": {
    source: "behaviour 4.16, errors 7",
    behavior: "a run ends completed, stopped or with an error; one that cannot start is an error without a run",
  },
  "turn.order": {
    source: "behaviour 4.1, live L1",
    behavior:
      "input, running, thread running, request start, message, request end, thread idle, usage, idle; observed: running first",
  },
  "list-events.order": {
    source: "operations 3.7, house rule H16",
    behavior: "by processed_at, oldest first by default, queued ones last",
  },
  "list-events.filters": { source: "operations 3.7", behavior: "types[] and the four time filters narrow the history" },
  "list-events.pages": {
    source: "operations 3.7",
    behavior: "pages walk the history without gap or overlap, forward only",
  },
  "list-events.no-previews": { source: "operations 3.7", behavior: "previews are never part of the history" },
  "stream.frames": {
    source: "behaviour 6, live L19",
    behavior: "each frame is event, one line of data and an empty line; the name is message or the event's type",
  },
  "stream.headers": { source: "behaviour 6", behavior: "200 text/event-stream, whatever Accept says" },
  "stream.live": { source: "behaviour 6", behavior: "only events after the connection opened" },
  "stream.fan-out": { source: "behaviour 6", behavior: "every connection gets everything" },
  "stream.twice": {
    source: "behaviour 2.2, live L2",
    behavior:
      "an event that waits comes twice under one id, with null and with the time; observed, and to an idle session: once",
  },
  "stream.previews": {
    source: "behaviour 6.1",
    behavior: "previews come only to a connection that asked, and their text is a prefix of the final text",
  },
  "stream.bad-previews": {
    source: "operations 3.9",
    behavior: "another value of event_deltas[], or more than 100: 400",
  },
  "stream.usage-before-idle": {
    source: "behaviour 4.1",
    behavior: "session.usage comes right before session.status_idle",
  },
  "stream.heartbeat": {
    source: "behaviour 6, live L19",
    behavior: "heartbeats keep a stream alive and are no events",
  },
  "stream.stays-open": { source: "behaviour 6", behavior: "idle does not end a stream" },
  "stream.end": { source: "behaviour 1.4, 6", behavior: "session.deleted ends it" },
  "stream.same-as-history": { source: "behaviour 6", behavior: "what was streamed is what the history lists" },
  "stream.contract": {
    source: "behaviour 4",
    behavior: "every built-in scenario satisfies the stream contract, live and from its history",
  },
} as const satisfies Requirements;
