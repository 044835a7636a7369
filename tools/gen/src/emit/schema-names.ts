import type { Model } from "../model.ts";
import { Printer } from "../printer.ts";

/** One named type per component, with the document's text on hover; for an open union also its known members alone. */
export function emitSchemaNames(model: Model): string {
  const printer = new Printer("spec/components/schemas/");
  printer.line(`import type { UnknownMember } from "../unknown-member.ts";`);
  printer.line(`import type { components } from "./openapi.gen.ts";`);
  printer.line().line(`type Schemas = components["schemas"];`);
  const open = new Set(model.unions.filter((union) => union.open).map(({ name }) => name));
  for (const { name, description } of model.schemas) {
    printer.line().doc(description).line(`export type ${name} = Schemas["${name}"];`);
    if (!open.has(name)) continue;
    printer.line().doc(`The members of {@link ${name}} that this version of the document knows.`);
    printer.line(`export type Known${name} = Exclude<${name}, UnknownMember>;`);
  }
  return printer.toString();
}
