import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { drawTerminal, THEMES } from "./draw.ts";
import { excerptOf } from "./excerpt.ts";

/** A picture of README. */
export interface Picture {
  /** Absolute. */
  readonly file: string;
  readonly svg: string;
}

const IMAGES = join(import.meta.dirname, "../../../../docs/images");

/** Runs the walk-through, and draws what it printed in each theme, moving and still. Nothing is written. */
export async function drawPictures(): Promise<Picture[]> {
  const main = join(import.meta.dirname, "../main.ts");
  const env = { ...process.env, NO_COLOR: "1" };
  const { stdout } = await promisify(execFile)(process.execPath, [main], { env });
  const lines = excerptOf(stdout);
  return Object.entries(THEMES).flatMap(([name, theme]) =>
    [true, false].map((moves) => ({
      file: join(IMAGES, `walk-through-${name}${moves ? "" : "-still"}.svg`),
      svg: drawTerminal("npm start", lines, theme, moves),
    })),
  );
}
