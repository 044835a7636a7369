import type { Driven } from "../driven.ts";

/** The numbers and the text by which a random entry chooses; `later` is the time since the entry before. */
export interface Chosen {
  readonly a: number;
  readonly b: number;
  readonly text: string;
  readonly yes: boolean;
  readonly later: number;
}

/** What a random entry does. @returns what is seen of it */
export type Act = (driven: Driven, chosen: Chosen) => string;

export const one = <Item>(items: readonly Item[], index: number): Item | undefined =>
  items[index % Math.max(1, items.length)];

/** Properties with names that JavaScript treats as special: that of a prototype, and numbers, which it puts in order. */
export const own = (text: string): object => JSON.parse(`{"__proto__":${JSON.stringify(text)},"10":"x","9":"y"}`);
