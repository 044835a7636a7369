import type { ControlOperation } from "../control-operation.ts";

/** `DELETE /_mock/requests` */
export const clearRequests: ControlOperation<"requests.clear"> = ({ world }) => {
  world().requests.clear();
  return undefined;
};
