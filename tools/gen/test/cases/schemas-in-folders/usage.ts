import type { Author, Note } from "./gen/schemas.gen.ts";

const mia: Author = { name: "Mia", tags: ["blue", null] };
export const note: Note = {
  id: "1",
  text: "Buy milk",
  author: mia,
  editor: null,
  readers: [mia],
  origin: { place: "home", "first seen": "today" },
  counts: { words: 2 },
  extras: { total: 1, more: "yes" },
};
// @ts-expect-error a count is a number
export const wrong: Note["counts"] = { words: "two" };
// @ts-expect-error what is closed and has no properties holds nothing
export const something: Note["nothing"] = { more: "yes" };
