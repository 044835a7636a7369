import { styleText } from "node:util";
import type { Output } from "./output.ts";

export type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** Colours a text where it goes to a terminal that has colours; `NO_COLOR` is obeyed. */
export function painter({ isTTY }: Output): Paint {
  const { NO_COLOR, TERM } = process.env;
  if (isTTY !== true || NO_COLOR || TERM === "dumb") return (_, text) => text;
  return (style, text) => styleText(style, text, { validateStream: false });
}
