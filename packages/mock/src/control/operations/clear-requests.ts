import type { ControlOperation } from "../control-operation.ts";

/** `DELETE /_mock/requests` */
export const clearRequests: ControlOperation<"requests.clear"> = async ({ world }) => {
  const host = await world();
  host.requests.clear();
  return undefined;
};
