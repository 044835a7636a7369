import { extensionOf } from "./media-types.ts";

const LONGEST = 255;

/** What no name may hold: control characters, and what a path or a shell gives a meaning (neighbours 4). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f<>:"|?*]/;

/**
 * The name of a file: the last component of what was sent, behind `/` and `\`. A file without a name is `unnamed`, with the extension of
 * its type.
 *
 * @returns the name, or what was expected of it
 */
export function fileName(sent: string | undefined, mimeType: string): { name: string } | { expected: string } {
  const last = (sent ?? "").split(/[/\\]/).at(-1) ?? "";
  if (last === "") return { name: `unnamed${extensionOf(mimeType)}` };
  if (FORBIDDEN.test(last)) return { expected: 'a name without control characters and < > : " | ? *' };
  if (last === "." || last === "..") return { expected: "a name that is no folder" };
  if ([...last].length > LONGEST) return { expected: `a name of at most ${LONGEST} characters` };
  return { name: last };
}
