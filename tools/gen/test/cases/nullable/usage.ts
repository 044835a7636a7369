import type { Note } from "./gen/schemas.gen.ts";

export const root: Note = { id: "1", text: "", archived_at: null, parent: null };
export const leaf: Note = { id: "2", text: "", parent: root };
// @ts-expect-error only what is marked can be null
export const wrong: Note = { id: null, text: "" };
