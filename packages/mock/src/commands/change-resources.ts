import type { ResourceRecord, SessionRecord } from "../state/records.ts";
import { touch } from "../state/session-status.ts";
import { stampText } from "../state/show.ts";
import type { World } from "../state/world.ts";

export function addResource(world: World, session: SessionRecord, resource: ResourceRecord): void {
  session.resources = [...session.resources, resource];
  touch(world, session);
}

export function removeResource(world: World, session: SessionRecord, resource: ResourceRecord): void {
  session.resources = session.resources.filter((other) => other !== resource);
  touch(world, session);
}

/** Notes that something about a resource changed that is not shown, such as its token. */
export function touchResource(world: World, session: SessionRecord, resource: ResourceRecord): void {
  resource.shown = {
    ...resource.shown,
    updated_at: stampText(world, world.clock.now(), session.id),
  } as ResourceRecord["shown"];
  touch(world, session);
}
