import type { Difference } from "./compare.ts";

/** Something that the document has before the installed SDK does: one event, operation or error with all that belongs to it. */
export interface Ahead {
  /** Wire names, operations and components, as differences name them: `agent.note`, `AgentNoteEvent`, `notes.create`. */
  readonly names: readonly string[];
  /** Where it is documented. */
  readonly reason: string;
}

/** What the document has before the SDK does. Entries go when the SDK has caught up: one that explains nothing is reported. */
export const AHEAD: readonly Ahead[] = [];

/** Whether a difference is that the SDK lacks one of the names, or something below it. Never one in what the SDK has. */
export function isAhead({ type, message }: Difference, names: ReadonlySet<string>): boolean {
  if (names.has(type)) return true;
  if (!/^only the document (names|has the member) /.test(message)) return false;
  const quoted = Array.from(message.matchAll(/`([^`]*)`/g), ([, name]) => name ?? "");
  return quoted.length > 0 && quoted.every((name) => names.has(name));
}
