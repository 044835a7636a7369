import { EVENTS } from "./requirements/events.ts";
import { GENERATED } from "./requirements/generated.ts";
import { HOUSE_RULES } from "./requirements/house-rules.ts";
import { LIFECYCLE_RULES } from "./requirements/lifecycle.ts";
import { LIVE } from "./requirements/live.ts";
import { OBJECT_RULES } from "./requirements/objects.ts";
import { PARTS } from "./requirements/parts.ts";
import { PRISM } from "./requirements/prism.ts";
import { SESSIONS } from "./requirements/sessions.ts";
import { WIRE } from "./requirements/wire.ts";

/** What must hold, by id. Every test cites at least one of these; the coverage test fails on one that none cites. */
export const REQUIREMENTS = {
  ...WIRE,
  ...SESSIONS,
  ...LIFECYCLE_RULES,
  ...OBJECT_RULES,
  ...HOUSE_RULES,
  ...LIVE,
  ...EVENTS,
  ...PARTS,
  ...PRISM,
  ...GENERATED,
} as const;

export type RequirementId = keyof typeof REQUIREMENTS;
