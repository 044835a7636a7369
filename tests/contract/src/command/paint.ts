import { styleText } from "node:util";

/** Only where standard error is a terminal, and as NO_COLOR and FORCE_COLOR say. */
const paintAs =
  (format: "red" | "green" | "yellow" | "dim" | "bold") =>
  (text: string): string =>
    styleText(format, text, { stream: process.stderr });

export const paint = {
  red: paintAs("red"),
  green: paintAs("green"),
  yellow: paintAs("yellow"),
  dim: paintAs("dim"),
  bold: paintAs("bold"),
};
