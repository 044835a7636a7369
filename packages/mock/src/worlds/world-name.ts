import { shorten } from "../domain/shorten.ts";

/** Whether a text can name a world. */
export const isWorldName = (name: string): boolean => /^[a-z0-9-]{1,64}$/.test(name);

/** What is wrong with a name of a world. @param place where it stands */
export const wrongWorldName = (place: string, name: unknown): string =>
  `${place}: expected the name of a world, of 1 to 64 lower-case letters, digits and hyphens, but got ${JSON.stringify(shorten(String(name), 80))}`;
