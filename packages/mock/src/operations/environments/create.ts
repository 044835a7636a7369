import type { CreateEnvironmentRequest } from "@managed-agents/types";
import { defaultConfig, resolveConfig } from "../../domain/resolve-environment.ts";
import { environmentText } from "../../state/show-environment.ts";
import type { Operation } from "../operation.ts";
import { chooseScope } from "./scope.ts";

/** Neighbours 2. Names need not be unique (house rule D13). */
export const createEnvironment: Operation<CreateEnvironmentRequest> = (world, { body }) => {
  const draft = {
    name: body.name,
    description: body.description ?? null,
    config: body.config ? resolveConfig(body.config) : defaultConfig(),
    scope: chooseScope(body.scope),
    metadata: body.metadata ?? {},
  };
  const record = world.catalog.environments.create(world.ids.next("env"), draft, world.clock.now());
  return environmentText(world, record);
};
