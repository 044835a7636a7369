import { asList, asNode, type Context, isNode, isText, type Node, type Rule } from "./redocly.ts";

/**
 * A union is a `oneOf` whose members are distinguished by a required `const` tag, and whose mapping lists each member once, sorted.
 *
 * Code generators and validators go wrong quietly on each point: without a full mapping they invent tags from schema names, without
 * `type: object` null and strings pass, and `allOf` members hide their tag.
 */
export const unionMapping: Rule = () => ({
  Schema(node, context) {
    if (node.oneOf === undefined) {
      if (node.discriminator !== undefined) reportMessage(context, "A discriminator stands beside `oneOf` only.");
      return;
    }
    if (node.type !== "object") reportMessage(context, "The union does not say `type: object`.");
    const { propertyName, mapping } = asNode(node.discriminator);
    if (!isText(propertyName) || !isNode(mapping)) {
      reportMessage(context, "The union has no `discriminator` with `propertyName` and `mapping`.");
      return;
    }
    const members = checkMembers(node, context);
    checkMapping(mapping, members, propertyName, context);
  },
});

/** @returns the members by the place they are written at, in the order of `oneOf` */
function checkMembers(node: Node, context: Context): string[] {
  return asList(node.oneOf).flatMap((member, i) => {
    const at = context.location.child(["oneOf", i]);
    if (!isNode(member) || !isText(member.$ref)) {
      context.report({ message: "A member is not a `$ref`.", location: at });
      return [];
    }
    const place = placeOf(member.$ref, context);
    return place === undefined ? [] : [place];
  });
}

function checkMapping(mapping: Node, members: readonly string[], tag: string, context: Context): void {
  const at = context.location.child(["discriminator", "mapping"]);
  const tags = Object.keys(mapping);
  if (tags.some((value, i) => i > 0 && value < (tags[i - 1] ?? ""))) {
    context.report({ message: "The mapping is not sorted by wire name.", location: at });
  }
  const mapped: string[] = [];
  for (const [wire, target] of Object.entries(mapping)) {
    const location = at.child(wire);
    if (!isText(target) || !/^(\.\.?\/|#\/)/.test(target)) {
      context.report({
        message: `\`${target}\` must start with \`./\`, \`../\` or \`#/\`: a bare file name is taken for a component name.`,
        location,
      });
      continue;
    }
    const place = placeOf(target, context);
    if (place === undefined) continue;
    mapped.push(place);
    if (!members.includes(place)) context.report({ message: `\`${wire}\` names what is no member.`, location });
    checkTag(asNode(context.resolve({ $ref: target }).node), tag, wire, context, location);
  }
  members.forEach((member, i) => {
    const times = mapped.filter((place) => place === member).length;
    if (times !== 1) {
      const location = context.location.child(["oneOf", i]);
      context.report({ message: `The member is mapped ${times} times instead of once.`, location });
    }
  });
  if (mapped.length === members.length && mapped.some((place, i) => members[i] !== place && members.includes(place))) {
    context.report({ message: "`oneOf` and `mapping` have different orders.", location: at });
  }
}

function checkTag(member: Node, tag: string, wire: string, context: Context, location: Context["location"]): void {
  if (member.allOf !== undefined) {
    context.report({ message: `The member of \`${wire}\` is not flat: it has \`allOf\`.`, location });
  }
  const pinned = asNode(asNode(member.properties)[tag]).const;
  if (pinned !== wire || !asList(member.required).includes(tag)) {
    context.report({ message: `The member of \`${wire}\` does not require \`${tag}: { const: ${wire} }\`.`, location });
  }
}

function placeOf($ref: string, context: Context): string | undefined {
  const { location } = context.resolve({ $ref });
  return location && `${location.source.absoluteRef}${location.pointer}`;
}

const reportMessage = ({ location, report }: Context, message: string): void => report({ message, location });
