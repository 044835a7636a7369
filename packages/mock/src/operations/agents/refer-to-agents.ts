import { refuse, refuseUnknown } from "../../domain/refusal.ts";
import type { FindAgent } from "../../domain/resolve-multiagent.ts";
import { type AgentRecord, newestOf, versionOf } from "../../state/catalog/agents.ts";
import type { World } from "../../state/world.ts";
import { quote, refuseReference } from "../sessions/find.ts";

/** The agents that one request refers to. */
export interface References {
  /** @throws Refused with 404 for an unknown agent or version, with 400 for an archived agent */
  readonly find: FindAgent;
  /** To be called once the request is granted: agents that the mock made up for it can be retrieved from then on. */
  name(): void;
}

/** Collects what a request refers to, so that a refused one leaves nothing behind. */
export function referToAgents(world: World): References {
  const { agents } = world.catalog;
  const found: [AgentRecord, number][] = [];
  return {
    find(id, version, where) {
      const record = agents.refer(id, world.clock.now()) ?? refuseReference(world, "agent", id);
      if (record.archivedAt !== null) refuse(`${where}: the agent ${quote(id)} is archived`);
      const newest = newestOf(record).agent;
      if (version === undefined || version === newest.version) {
        found.push([record, newest.version]);
        return newest;
      }
      const known = versionOf(record, version)?.agent;
      if (known === undefined && !record.open) {
        refuseUnknown(`${where}.version: ${version} not found`, {
          hint: `The newest version is ${newest.version}.`,
        });
      }
      found.push([record, version]);
      return known ?? { ...newest, version };
    },
    name() {
      for (const [record, version] of found) agents.name(record, version);
    },
  };
}
