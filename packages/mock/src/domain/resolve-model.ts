import type { EffortLevel, EffortParams, ModelConfig, ModelParams } from "@managed-agents/types";
import { refuse } from "./refusal.ts";

const GEOS: readonly string[] = ["us", "global"];

/** Models that have no levels of effort, as a recorded answer shows; every other one has `high` by itself (house rule D201). */
const WITHOUT_EFFORT = /^claude-haiku-4-5/;

/**
 * A model as answers show it, with every setting filled in.
 *
 * @param stored the model that is replaced: while the id stays the same and no effort is sent, its effort stays too
 * @throws Refused with 400 for a model without a name and for a region that there is not
 */
export function resolveModel(params: ModelParams, stored?: ModelConfig): ModelConfig {
  const { id, effort, speed, inference_geo } = typeof params === "object" ? params : { id: params };
  requireModelId(id, "model");
  if (inference_geo != null && !GEOS.includes(inference_geo)) {
    refuse(`model.inference_geo: expected us or global, but got ${JSON.stringify(inference_geo.slice(0, 64))}`);
  }
  const kept = effort === undefined && stored?.id === id ? stored.effort : undefined;
  const level = effort != null ? readEffort(effort) : (kept ?? defaultEffort(id));
  return {
    id,
    ...(level === undefined ? {} : { effort: level }),
    ...(inference_geo == null ? {} : { inference_geo }),
    speed: speed ?? "standard",
  };
}

/** The model of a session that overrides its agent's: an effort that is sent is ignored, and the agent's own does not stay. */
export const overrideModel = (params: ModelParams): ModelConfig =>
  resolveModel(typeof params === "object" ? { ...params, effort: null } : params);

/** @throws Refused with 400: any text can be the id of a model, but for an empty one (house rule D202) */
export function requireModelId(id: string, where: string): void {
  if (id === "") refuse(`${where}: expected the id of a model, but got ""`);
}

const readEffort = (effort: EffortParams): EffortLevel => (typeof effort === "string" ? { type: effort } : effort);

const defaultEffort = (id: string): EffortLevel | undefined => (WITHOUT_EFFORT.test(id) ? undefined : { type: "high" });
