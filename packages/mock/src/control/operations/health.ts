import type { ControlOperation } from "../control-operation.ts";

/** `GET /health` */
export const health: ControlOperation<"service.health"> = ({ version, worlds }) => ({
  status: "ok",
  version,
  worlds: worlds.size,
});

/** `HEAD /health` */
export const healthHead: ControlOperation<"service.health_head"> = () => undefined;
