import { isText, type Rule } from "./redocly.ts";

/** A changed sentence is a changed line: in a description each sentence has a line of its own and ends on it. */
export const linePerSentence: Rule = () => ({
  any(node, { location, report }) {
    const text = node?.description;
    if (!isText(text)) return;
    let fenced = false;
    for (const line of text.split("\n")) {
      if (line.startsWith("```")) fenced = !fenced;
      if (fenced || line.startsWith("```") || /^\s*([-*|]|\d+\.|$)/.test(line)) continue;
      const prose = line.replace(/`[^`]*`/g, "``");
      const problem = /[.!?] +["(`]*\S/.test(prose)
        ? "Two sentences share a line"
        : /[.!?:]$/.test(prose)
          ? undefined
          : "A sentence does not end on its line";
      if (problem) report({ message: `${problem}: "${excerpt(line)}".`, location: location.child("description") });
    }
  },
});

const excerpt = (line: string): string => (line.length > 60 ? `${line.slice(0, 57)}…` : line);
