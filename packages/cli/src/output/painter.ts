import { styleText } from "node:util";
import type { CliIo, Output } from "../io.ts";

export type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** Colours text that goes to a terminal, unless `NO_COLOR` is set or the terminal is dumb. `FORCE_COLOR` colours everywhere. */
export function painter({ isTTY }: Pick<Output, "isTTY">, env: CliIo["env"]): Paint {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "" && env.FORCE_COLOR !== "0";
  const wanted = isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  if (!forced && !wanted) return (_, text) => text;
  return (style, text) => styleText(style, text, { validateStream: false });
}
