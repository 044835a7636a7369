import type { Position } from "../../../world-log/log-home.ts";

/** Before the first entry of a stream: no entry has this id. */
export const START: Position = "0-0";

/** Orders ids of entries, `<milliseconds>-<number>`. @returns negative if `one` is before `other` */
export function comparePositions(one: Position, other: Position): number {
  const [[time, number], [otherTime, otherNumber]] = [partsOf(one), partsOf(other)];
  return time - otherTime || number - otherNumber;
}

/** When an entry was kept, in milliseconds since 1970. */
export const timeOf = (position: Position): number => partsOf(position)[0];

function partsOf(position: Position): [number, number] {
  const dash = position.indexOf("-");
  return [Number(position.slice(0, dash)), Number(position.slice(dash + 1))];
}
