import type { OperationId } from "@managed-agents/types";
import type { Operation } from "../operation.ts";

const missing: Operation<never> = () => {
  throw new Error("not served yet");
};

/** The operations of environments. */
export const ENVIRONMENT_OPERATIONS: {
  readonly [Id in Extract<OperationId, `environments.${string}`>]: Operation<never>;
} = {
  "environments.archive": missing,
  "environments.create": missing,
  "environments.delete": missing,
  "environments.list": missing,
  "environments.retrieve": missing,
  "environments.update": missing,
};
