import { play } from "./play.ts";

Object.assign(globalThis, { outcome: play().catch((error: unknown) => ({ error: String(error) })) });
