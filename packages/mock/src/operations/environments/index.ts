import type { OperationId } from "@managed-agents/types";
import type { Operation } from "../operation.ts";
import { archiveEnvironment } from "./archive.ts";
import { createEnvironment } from "./create.ts";
import { deleteEnvironment } from "./delete.ts";
import { listEnvironments } from "./list.ts";
import { retrieveEnvironment } from "./retrieve.ts";
import { updateEnvironment } from "./update.ts";

/** The operations of environments. */
export const ENVIRONMENT_OPERATIONS: {
  readonly [Id in Extract<OperationId, `environments.${string}`>]: Operation<never>;
} = {
  "environments.archive": archiveEnvironment,
  "environments.create": createEnvironment,
  "environments.delete": deleteEnvironment,
  "environments.list": listEnvironments,
  "environments.retrieve": retrieveEnvironment,
  "environments.update": updateEnvironment,
};
