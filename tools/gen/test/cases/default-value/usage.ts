import type { CreateNoteRequest } from "./gen/schemas.gen.ts";

export const short: CreateNoteRequest = { text: "what has a default can be left out" };
export const long: CreateNoteRequest = { text: "an object without properties takes any", layout: { columns: 2 } };
