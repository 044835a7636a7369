import fc from "fast-check";
import type { JsonSchema } from "./json-schema.ts";

/** Letters of several scripts, signs of each plane, blanks inside; nothing that the API refuses anywhere, such as a lone surrogate. */
const CHARACTERS = [..."abcXYZ019 _-./:,;?&=%+#'\"\\<>{}[]()~", "ä", "ß", "é", "漢", "ж", "✓", "𝒳", "👩‍💻"];

/** Longer texts add time, not cases: what lies at a limit is broken and held by the breaks. */
const LONGEST = 40;

/** For each pattern of the document, texts that match it. Typed by hand: a pattern that is not here is a failure. */
const MATCHING: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "^[A-Za-z0-9_-]+$": fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/),
  "^(0|[1-9][0-9]*)$": fc.stringMatching(/^(0|[1-9][0-9]{0,6})$/),
  "^https://github\\.com/[^/]+/(?![^/]*\\.git$)[^/]+$": fc
    .tuple(fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/), fc.stringMatching(/^[a-z][a-z0-9_]{0,10}$/))
    .map(([owner, name]) => `https://github.com/${owner}/${name}`),
  "^/": fc.stringMatching(/^\/[a-z0-9_-]{1,12}(\/[a-z0-9_-]{1,12}){0,2}$/),
};

/** Texts that a schema allows. */
export function stringsOf({ pattern, format, minLength = 0, maxLength = LONGEST }: JsonSchema): fc.Arbitrary<string> {
  if (pattern !== undefined) {
    const matching = MATCHING[pattern];
    if (!matching) throw new Error(`src/schema/strings.ts has no texts for the pattern ${pattern}`);
    return matching;
  }
  if (format === "date-time") return times();
  const most = Math.max(minLength, Math.min(maxLength, LONGEST));
  return fc
    .array(fc.constantFrom(...CHARACTERS), { minLength, maxLength: most })
    .map((characters) => cut(characters.join(""), most));
}

/** The limits count code points, of which some of these characters have several. */
const cut = (text: string, most: number): string => [...text].slice(0, most).join("");

function times(): fc.Arbitrary<string> {
  const [min, max] = [new Date("2020-01-01T00:00:00Z"), new Date("2035-01-01T00:00:00Z")];
  const moment = fc.date({ min, max, noInvalidDate: true }).map((date) => date.toISOString());
  const written = fc.constantFrom("Z", "+00:00", "-07:30", "+05:45");
  return fc.tuple(moment, written, fc.boolean()).map(([iso, zone, whole]) => {
    return `${whole ? iso.slice(0, 19) : iso.slice(0, -1)}${zone}`;
  });
}
