import type { OperationId } from "@managed-agents/types";
import type { Operation } from "../operation.ts";
import { createEnvironment } from "./create.ts";
import { listEnvironments } from "./list.ts";
import { retrieveEnvironment } from "./retrieve.ts";

const missing: Operation<never> = () => {
  throw new Error("not served yet");
};

/** The operations of environments. */
export const ENVIRONMENT_OPERATIONS: {
  readonly [Id in Extract<OperationId, `environments.${string}`>]: Operation<never>;
} = {
  "environments.archive": missing,
  "environments.create": createEnvironment,
  "environments.delete": missing,
  "environments.list": listEnvironments,
  "environments.retrieve": retrieveEnvironment,
  "environments.update": missing,
};
