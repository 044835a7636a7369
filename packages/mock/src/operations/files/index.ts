import type { OperationId } from "@managed-agents/types";
import type { Operation } from "../operation.ts";

const missing: Operation<never> = () => {
  throw new Error("not served yet");
};

/** The operations of files. */
export const FILE_OPERATIONS: { readonly [Id in Extract<OperationId, `files.${string}`>]: Operation<never> } = {
  "files.delete": missing,
  "files.download": missing,
  "files.list": missing,
  "files.retrieve_metadata": missing,
  "files.upload": missing,
};
