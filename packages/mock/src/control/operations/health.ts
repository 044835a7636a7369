import type { ControlOperation } from "../control-operation.ts";

/** `GET /health` */
export const health: ControlOperation<"service.health"> = async ({ version, worlds }) => {
  const served = { status: "ok" as const, version, worlds: worlds.size };
  if (worlds.kept === null) return served;
  const { home } = worlds.kept.keeper;
  const { available, durable, warnings } = await home.state();
  return { ...served, log: { home: home.kind, available, durable, warnings: [...warnings] } };
};

/** `HEAD /health` */
export const healthHead: ControlOperation<"service.health_head"> = () => undefined;
