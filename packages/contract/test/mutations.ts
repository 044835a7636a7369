import type { Frame } from "./traces.ts";

/** One change of a trace, and what it touched: names of event types for the list of equivalents. */
export interface Mutant {
  readonly frames: readonly Frame[];
  /** `drop agent.thinking`, `swap session.usage session.status_idle` */
  readonly what: string;
}

export type Mutation = (frames: readonly Frame[], at: number) => Mutant | undefined;

const type = (frame: Frame | undefined): string => {
  if (frame === undefined) return "nothing";
  return frame.processed_at === null ? `${frame.type}?` : frame.type;
};

export const drop: Mutation = (frames, at) => ({
  frames: frames.toSpliced(at, 1),
  what: `drop ${type(frames[at])}`,
});

export const duplicate: Mutation = (frames, at) => {
  const frame = frames[at];
  return frame && { frames: frames.toSpliced(at, 0, frame), what: `duplicate ${type(frame)}` };
};

/** Swaps a frame with the next one. */
export const swap: Mutation = (frames, at) => {
  const [one, other] = [frames[at], frames[at + 1]];
  if (!one || !other) return undefined;
  return { frames: frames.toSpliced(at, 2, other, one), what: `swap ${type(one)} ${type(other)}` };
};

const REFERENCES = [
  ...["tool_use_id", "mcp_tool_use_id", "custom_tool_use_id", "model_request_start_id", "event_id"],
  ...["outcome_evaluation_start_id", "outcome_id", "phase_started_id", "from_session_thread_id", "workflow_run_id"],
];

/** Lets the first reference of a frame name something that does not exist. */
export const misreference: Mutation = (frames, at) => {
  const frame = frames[at];
  const property = REFERENCES.find((name) => typeof frame?.[name] === "string" && frame[name] !== "");
  if (!frame || property === undefined) return undefined;
  const wrong = { ...frame, [property]: `${String(frame[property]).slice(0, 5)}01Nowhere` };
  return { frames: frames.with(at, wrong), what: `misreference ${property} of ${type(frame)}` };
};

/** Moves a frame to a thread that does not exist. */
export const misthread: Mutation = (frames, at) => {
  const frame = frames[at];
  if (typeof frame?.session_thread_id !== "string") return undefined;
  return {
    frames: frames.with(at, { ...frame, session_thread_id: "sthr_01Nowhere" }),
    what: `misthread ${type(frame)}`,
  };
};

/** Lets the first reference of a frame name another event of the trace: an earlier or later one, but not one of its kind. */
export const redirect: Mutation = (frames, at) => {
  const frame = frames[at];
  const property = REFERENCES.find(
    (name) => typeof frame?.[name] === "string" && String(frame[name]).startsWith("sevt_"),
  );
  const target = frames.find(({ id, type }) => typeof id === "string" && type.startsWith("session."));
  if (!frame || property === undefined || !target) return undefined;
  return {
    frames: frames.with(at, { ...frame, [property]: target.id }),
    what: `redirect ${property} of ${type(frame)}`,
  };
};

/** Takes `processed_at` from a frame that has it. */
export const unprocess: Mutation = (frames, at) => {
  const frame = frames[at];
  if (typeof frame?.processed_at !== "string" || !/^(user|system)\./.test(frame.type)) return undefined;
  return { frames: frames.with(at, { ...frame, processed_at: null }), what: `unprocess ${type(frame)}` };
};

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  drop,
  duplicate,
  swap,
  misreference,
  redirect,
  misthread,
  unprocess,
};
