/** One frame of an event stream as it stands on the wire. */
export interface Frame {
  readonly event: string | null;
  readonly data: string;
}

/**
 * Splits the text of a whole event stream into its frames. Comments and frames without data are left out, as the
 * standard has it. Knows LF alone, which is what the document's frames end with.
 */
export function framesOf(text: string): Frame[] {
  const blocks = text.split("\n\n").map((block) => block.split("\n"));
  return blocks.flatMap((lines) => {
    const event = lines.find((line) => line.startsWith("event: "));
    const data = lines.filter((line) => line.startsWith("data: ")).map((line) => line.slice("data: ".length));
    return data.length === 0 ? [] : [{ event: event?.slice("event: ".length) ?? null, data: data.join("\n") }];
  });
}
