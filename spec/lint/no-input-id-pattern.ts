import { asNode, type Context, isNode, isText, type Location, type Rule } from "./redocly.ts";

/**
 * What a caller sends as an id is bounded by length alone.
 * An unknown id is answered with 404; a prefix pattern would make it a 400 in every validator that follows from the document.
 */
export const noInputIdPattern: Rule = () => {
  const seen = new Set<string>();
  const check = (value: unknown, location: Location, context: Context): void => {
    if (Array.isArray(value)) value.forEach((item, i) => void check(item, location.child(i), context));
    if (!isNode(value)) return;
    if (isText(value.$ref)) {
      const target = context.resolve(value, location.source.absoluteRef);
      if (target.location) enter(target.node, target.location, context);
      return;
    }
    const { pattern } = value;
    if (isText(pattern) && /^\^\(?[a-z]+_/.test(pattern)) {
      const message = `\`${pattern}\` constrains an id that a caller sends: bound its length only.`;
      context.report({ message, location: location.child("pattern") });
    }
    for (const [key, inner] of Object.entries(value)) check(inner, location.child(key), context);
  };
  /** Components are shared and can refer to themselves, so each is looked at once. */
  const enter = (node: unknown, location: Location, context: Context): void => {
    const place = `${location.source.absoluteRef}${location.pointer}`;
    if (seen.has(place)) return;
    seen.add(place);
    check(node, location, context);
  };
  return {
    Parameter: (node, context) => check(node.schema, context.location.child("schema"), context),
    RequestBody(node, context) {
      for (const [type, media] of Object.entries(asNode(node.content))) {
        check(asNode(media).schema, context.location.child(["content", type, "schema"]), context);
      }
    },
  };
};
