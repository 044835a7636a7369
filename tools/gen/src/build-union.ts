import { asArray, asObject, asText } from "./json-access.ts";
import type { JsonObject } from "./load.ts";
import type { UnionModel } from "./model.ts";
import type { ProblemList } from "./problem-list.ts";
import { refName } from "./references.ts";

/**
 * Builds the union that a component is, if it is one: a `oneOf` whose mapping names each member once, and whose members pin and
 * require the tag. Anything less and the types would not narrow, or would narrow to a schema's name.
 */
export function buildUnion(
  name: string,
  schema: JsonObject,
  schemas: JsonObject,
  problems: ProblemList,
): UnionModel | undefined {
  if (schema.oneOf === undefined) return undefined;
  const pointer = `schemas/${name}`;
  const discriminator = asObject(schema.discriminator);
  const tag = asText(discriminator.propertyName);
  if (tag === undefined || discriminator.mapping === undefined) {
    const remedy = "Add discriminator with propertyName and mapping.";
    problems.add(pointer, `union \`${name}\` has no discriminator mapping`, remedy);
    return undefined;
  }
  if (schema.type !== "object") {
    const remedy = "Add it: without it null and strings pass.";
    problems.add(pointer, `union \`${name}\` does not say type: object`, remedy);
  }
  const listed = asArray(schema.oneOf).map((member) => refName(asObject(member)) ?? "");
  const members = Object.entries(asObject(discriminator.mapping)).map(([wire, target]) => ({
    wire,
    schema: String(target).replace("#/components/schemas/", ""),
  }));
  for (const [i, member] of listed.entries()) {
    if (members.filter((entry) => entry.schema === member).length === 1) continue;
    const message = `member \`${member}\` of \`${name}\` is not mapped exactly once`;
    problems.add(`${pointer}/oneOf/${i}`, message, "Give it one line in mapping.");
  }
  for (const { wire, schema: member } of members) {
    if (!listed.includes(member)) {
      const message = `mapping \`${wire}\` names \`${member}\`, which is no member`;
      problems.add(`${pointer}/discriminator`, message, "Add it to oneOf or remove it.");
    }
    const target = asObject(schemas[member]);
    if (asObject(asObject(target.properties)[tag]).const !== wire || !asArray(target.required).includes(tag)) {
      const message = `\`${member}\` does not require ${tag}: { const: ${wire} }`;
      problems.add(`schemas/${member}`, message, `As a member of ${name} it must.`);
    }
  }
  return { name, tag, members, open: schema["x-open-union"] === true };
}
