import type { Environment } from "@managed-agents/types";
import type { EnvironmentRecord } from "./catalog/environments.ts";
import { stampText } from "./show.ts";
import type { World } from "./world.ts";

/** An environment as JSON text. */
export function environmentText(world: World, record: EnvironmentRecord): string {
  record.json ??= JSON.stringify(showEnvironment(world, record));
  return record.json;
}

function showEnvironment(world: World, record: EnvironmentRecord): Environment {
  const text = (time: number): string => stampText(world, time, record.id);
  const { id, name, description, config, scope, metadata, createdAt, updatedAt, archivedAt } = record;
  return {
    id,
    type: "environment",
    name,
    description,
    config,
    scope,
    metadata,
    created_at: text(createdAt),
    updated_at: text(updatedAt),
    archived_at: archivedAt === null ? null : text(archivedAt),
  };
}
