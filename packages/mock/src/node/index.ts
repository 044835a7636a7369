export { type ListenOptions, listen } from "./listen.ts";
export type { ServedRequest } from "./serve-request.ts";
