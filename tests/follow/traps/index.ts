import { CONNECTIONS } from "./connections.ts";
import { FRAMES } from "./frames.ts";
import { SENDING } from "./sending.ts";
import { SHAPES } from "./shapes.ts";
import type { Trap } from "./trap.ts";
import { TURNS } from "./turns.ts";

/** Every trap of a live session that is known. */
export const TRAPS: readonly Trap[] = [...TURNS, ...CONNECTIONS, ...FRAMES, ...SENDING, ...SHAPES];
