import { play } from "./play.ts";

play().then(postMessage, (error: unknown) => postMessage({ error: String(error) }));
