// Generated from spec/protocol/stream/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import { CALLS_RULES } from "./calls-rules.gen.ts";
import { END_RULES } from "./end-rules.gen.ts";
import { OUTCOMES_RULES } from "./outcomes-rules.gen.ts";
import { PREVIEWS_RULES } from "./previews-rules.gen.ts";
import { QUEUE_RULES } from "./queue-rules.gen.ts";
import { REQUESTS_RULES } from "./requests-rules.gen.ts";
import { THREADS_RULES } from "./threads-rules.gen.ts";
import { TURNS_RULES } from "./turns-rules.gen.ts";
import { WORKFLOW_RUNS_RULES } from "./workflow-runs-rules.gen.ts";

/** Every rule of the event stream, by topic in the order of the document. */
export const STREAM_RULES = [
  ...CALLS_RULES,
  ...END_RULES,
  ...OUTCOMES_RULES,
  ...PREVIEWS_RULES,
  ...QUEUE_RULES,
  ...REQUESTS_RULES,
  ...THREADS_RULES,
  ...TURNS_RULES,
  ...WORKFLOW_RUNS_RULES,
] as const;

export type StreamRuleId = (typeof STREAM_RULES)[number]["id"];
