import type { Note } from "./gen/schemas.gen.ts";

export const nameOf = (author: NonNullable<Note["author"]>): string =>
  typeof author === "string" ? author : author.name;
