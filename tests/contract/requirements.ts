import { EVENTS } from "./requirements/events.ts";
import { HOUSE_RULES } from "./requirements/house-rules.ts";
import { LIFECYCLE_RULES } from "./requirements/lifecycle.ts";
import { LIVE } from "./requirements/live.ts";
import { OBJECT_RULES } from "./requirements/objects.ts";
import { PARTS } from "./requirements/parts.ts";
import { PRISM } from "./requirements/prism.ts";
import { RECORDINGS } from "./requirements/recordings.ts";
import type { Requirements } from "./requirements/requirement.ts";
import { SESSIONS } from "./requirements/sessions.ts";
import { WIRE } from "./requirements/wire.ts";

/** What must hold, by what it is about: the rows of the support matrix. */
export const REQUIREMENT_GROUPS: Readonly<Record<string, Requirements>> = {
  "Requests, headers and errors": WIRE,
  "Sessions, threads and resources": SESSIONS,
  "Legality in each state": LIFECYCLE_RULES,
  "Agents, environments, files, vaults, memory": OBJECT_RULES,
  "Turns, events and streams": EVENTS,
  "Shapes of every part": PARTS,
  "What recordings of the service show": LIVE,
  "House rules": HOUSE_RULES,
  "Answers from the document": PRISM,
  Recordings: RECORDINGS,
};

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
  ...RECORDINGS,
} as const;

export type RequirementId = keyof typeof REQUIREMENTS;
