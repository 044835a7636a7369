import type { ControlOperation } from "../control-operation.ts";

/** `GET /_mock/requests` */
export const listRequests: ControlOperation<"requests.list"> = async ({
  world,
  query: { limit, after, operation },
}) => {
  const entries = (await world()).requests.list(after);
  const wanted = operation === undefined ? entries : entries.filter((entry) => entry.operation === operation);
  return { data: limit === undefined ? wanted : wanted.slice(0, limit) };
};
