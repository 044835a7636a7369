import type { Requirements } from "./requirement.ts";

/** Which call is legal on an agent, an environment, a file, a vault and a memory store in which state. Cells are in `tables/`. */
export const OBJECT_RULES = {
  "object.agent": {
    source: "docs agent-setup, live L31",
    behavior: "an agent has versions, refuses stale ones, and is readable and nothing else once archived",
  },
  "object.environment": {
    source: "docs environments, live L31",
    behavior: "an environment keeps its kind, and once archived is readable and can be deleted",
  },
  "object.file": {
    source: "docs files, SDK 1.10.0 files.d.ts",
    behavior: "uploads cannot be downloaded, outputs can, and an expired file shows what it was",
  },
  "object.vault": {
    source: "docs vaults",
    behavior: "an archived vault takes no change, no credential and no session",
  },
  "object.credential": {
    source: "docs vaults, live L31",
    behavior: "an active credential alone has its server, keeps its kind, and takes no change once archived",
  },
  "object.memory-store": {
    source: "docs memory",
    behavior: "an archived store is readable and can be deleted; nothing is written to it or attaches it",
  },
  "object.memory": {
    source: "docs memory",
    behavior: "a memory is never overwritten by another, nor changed where its text is not the expected one",
  },
  "object.memory-version": {
    source: "docs memory",
    behavior: "a version outlives its memory, and all but the newest of a memory can be redacted",
  },
  "object.as-published": {
    source: "docs agent-setup, docs environments, docs files, docs vaults, docs memory",
    behavior: "the published table of objects says what the cells typed by hand say",
  },
} as const satisfies Requirements;
