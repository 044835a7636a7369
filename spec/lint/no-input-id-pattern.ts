import { type Context, isText, type Node, type Rule } from "./redocly.ts";

/**
 * What a caller sends as an id is bounded by length alone.
 * An unknown id is answered with 404; a prefix pattern would make it a 400 in every validator that follows from the document.
 */
export const noInputIdPattern: Rule = () => {
  const check = ({ pattern }: Node, { location, report }: Context): void => {
    if (!isText(pattern) || !/^\^\(?[a-z]+_/.test(pattern)) return;
    report({ message: `\`${pattern}\` judges an id that a caller sends: bound its length only.`, location });
  };
  return { Parameter: { Schema: check }, RequestBody: { Schema: check } };
};
