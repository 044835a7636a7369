import type { SessionRecord } from "../../../../src/state/records.ts";
import type { World } from "../../../../src/state/world.ts";
import { type Chosen, one } from "./act.ts";

const NONE = "sesn_never_was";

export const sessionOf = ({ sessions }: World, { a }: Chosen): SessionRecord | undefined => one(sessions, a);

export const idOf = (world: World, choice: Chosen): string => sessionOf(world, choice)?.id ?? NONE;

export function fileOf(world: World, { a }: Chosen): string {
  const { given, madeUp, kept } = world.catalog.files.state;
  const ofSessions = world.sessions.flatMap(({ id }) => world.catalog.files.ofSession(id));
  return one([...given, ...madeUp, ...kept, ...ofSessions], a)?.id ?? "file_none";
}
