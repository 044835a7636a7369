import type { Model } from "../model.ts";
import { Printer } from "../printer.ts";

/** The members of every union by wire name, and the event types on their own, since everybody needs those. */
export function emitUnions(model: Model): string {
  const printer = new Printer("the unions of spec/components/schemas/");
  printer.line(`import type { UnionDescriptor } from "../union-descriptor.ts";`).line();
  const events = model.unions.find(({ name }) => name === "SessionEvent");
  if (events) {
    printer.doc("The type of every event that a session's history can hold.").block(
      "export const EVENT_TYPES = [",
      () => {
        for (const { wire } of events.members) printer.line(`${JSON.stringify(wire)},`);
      },
      "] as const;",
    );
    printer.line().line("export type EventType = (typeof EVENT_TYPES)[number];").line();
  }
  printer.doc(
    "Every union by name: its tag property, its members by wire name, and whether the service may add to it.",
  );
  printer.block(
    "export const UNIONS = {",
    () => {
      for (const { name, tag, members, open } of model.unions) {
        printer.block(
          `${name}: {`,
          () => {
            printer.line(`tag: ${JSON.stringify(tag)},`).line(`open: ${open},`);
            printer.block(
              "members: {",
              () => {
                for (const { wire, schema } of members)
                  printer.line(`${JSON.stringify(wire)}: ${JSON.stringify(schema)},`);
              },
              "},",
            );
          },
          "},",
        );
      }
    },
    "} as const satisfies Readonly<Record<string, UnionDescriptor>>;",
  );
  return printer.toString();
}
