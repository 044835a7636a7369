import type { Note } from "./gen/schemas.gen.ts";

export const known: Note["color"] = "red";
export const added: Note["color"] = "green";
// @ts-expect-error still a string
export const wrong: Note["color"] = 3;
