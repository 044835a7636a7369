import { VERBS } from "./operation-id-verb.ts";
import { isText, type Rule } from "./redocly.ts";

const MAX_WORDS = 6;

/** A summary is a label such as `List session events`: sentence case, verb first, no article, no full stop. */
export const summaryStyle: Rule = () => ({
  Operation({ summary }, { location, report }) {
    if (!isText(summary)) return;
    const words = summary.split(/\s+/);
    const [first = "", ...rest] = words;
    const reportMessage = (message: string): void => report({ message, location: location.child("summary") });
    if (!VERBS.includes(first.toLowerCase()))
      reportMessage(`\`${first}\` is not one of the verbs ${VERBS.join(", ")}.`);
    if (words.length > MAX_WORDS) reportMessage(`${words.length} words; at most ${MAX_WORDS} fit a table of contents.`);
    if (/[.!?]$/.test(summary)) reportMessage("A summary ends without a full stop.");
    const article = rest.find((word) => /^(a|an|the)$/i.test(word));
    if (article !== undefined) reportMessage(`Leave out the article \`${article}\`.`);
    const capital = rest.find((word) => /^[A-Z][a-z]/.test(word));
    if (capital !== undefined || !/^[A-Z]/.test(first)) {
      reportMessage(`Sentence case: only the first word has a capital, unlike \`${capital ?? first}\`.`);
    }
  },
});
