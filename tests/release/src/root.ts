import { resolve } from "node:path";

/** Of the repository, absolute. */
export const ROOT = resolve(import.meta.dirname, "../../..");
