/** Where the part of the walk-through begins that the picture shows. */
const BEGIN = "A turn, live, with a tool that asks";
/** Lines that name a request by its path have ids, and are left out. */
const REQUEST = /^ {4}(?:GET|POST|DELETE) \S+ → \d+$/;

/**
 * The lines of a run that the picture shows: one live turn, with its events as they came.
 *
 * @param output of `npm run demo`
 * @returns lines, without those of requests and without blank ones at either end
 * @throws Error if the run does not have that part
 */
export function excerptOf(output: string): string[] {
  const at = output.indexOf(BEGIN);
  if (at < 0) throw new Error(`the walk-through does not print ${JSON.stringify(BEGIN)}`);
  const lines = output
    .slice(at + BEGIN.length)
    .split("\n")
    .filter((line) => !REQUEST.test(line));
  return lines.join("\n").trim().split("\n");
}
