import type { UpdateEnvironmentRequest } from "@managed-agents/types";
import { mergeMetadata } from "../../domain/merge-metadata.ts";
import { resolveConfig } from "../../domain/resolve-environment.ts";
import { sameData } from "../../domain/same-data.ts";
import type { EnvironmentDraft } from "../../state/catalog/environments.ts";
import { environmentText } from "../../state/show-environment.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findEnvironment, stateOf } from "./find.ts";
import { chooseScope } from "./scope.ts";

/** Neighbours 2. There are no versions: sandboxes that run keep what they have. Where nothing differs, `updated_at` stays. */
export const updateEnvironment: Operation<UpdateEnvironmentRequest> = (world, { path, body }) => {
  const record = findEnvironment(world, path.environment_id);
  requireObject("environment", "change_environment", stateOf(record));
  const { name, description, config, scope, metadata } = record;
  const stored: EnvironmentDraft = { name, description, config, scope, metadata };
  const changed: EnvironmentDraft = {
    name: body.name ?? name,
    description: body.description === undefined ? description : body.description,
    config: body.config ? resolveConfig(body.config, config) : config,
    scope: body.scope == null ? scope : chooseScope(body.scope),
    metadata: body.metadata === undefined ? metadata : mergeMetadata(metadata, body.metadata, true),
  };
  if (!sameData(changed, stored)) world.catalog.environments.update(record, changed, world.clock.now());
  return environmentText(world, record);
};
