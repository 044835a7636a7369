import { isText, type Rule } from "./redocly.ts";

const TEXTS = ["description", "summary", "x-unconfirmed"];

/** What `spec/STYLE.md` asks to leave out, and what to do instead. */
const BANNED: readonly (readonly [RegExp, string])[] = [
  [/\bsimply\b/i, "leave it out"],
  [/\bplease\b/i, "leave it out"],
  [/\bcurrently\b/i, "say what is, in the present tense"],
  [/\bnote that\b/i, "say it without the announcement"],
  [/\bfields?\b/i, 'say "property"'],
  [/^optional\b/i, "`required` states it already"],
  [/\b(powerful|seamless(ly)?|easily|effortless(ly)?|robust)\b/i, "state the fact"],
];

/** One voice in all prose of the document. Words in backticks belong to the wire and are not checked. */
export const oneVoice: Rule = () => ({
  any(node, { location, report }) {
    for (const key of TEXTS) {
      const text = node?.[key];
      if (!isText(text)) continue;
      const prose = text.replace(/`[^`]*`/g, "``");
      for (const [pattern, remedy] of BANNED) {
        const found = pattern.exec(prose)?.[0];
        if (found) report({ message: `"${found}": ${remedy}.`, location: location.child(key) });
      }
    }
  },
});
