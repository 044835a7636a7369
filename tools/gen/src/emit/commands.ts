import type { Model, OperationModel } from "../model.ts";
import { camelCase } from "../names.ts";
import { Printer } from "../printer.ts";
import { type Problem, SpecError } from "../problem.ts";
import { clientSurface } from "./client-surface.ts";
import { commandExample } from "./command-example.ts";
import { type CommandFlag, commandFlags, kebabCase } from "./command-flags.ts";

/**
 * The table of commands of the command line: one for each client method.
 *
 * @throws SpecError where two flags of a command would be written alike
 */
export function emitCommands(model: Model): string {
  const problems: Problem[] = [];
  const printer = new Printer("spec/paths/");
  printer.line(`import type { CommandDescriptor } from "../command-descriptor.ts";`).line();
  printer.doc("Every operation as a command, in the document's order.");
  printer.block(
    "export const COMMANDS: readonly CommandDescriptor[] = [",
    () => {
      for (const { path, methods } of clientSurface(model)) {
        for (const { verb, operation, kind } of methods) {
          const flags = commandFlags(operation, model);
          checkFlags(operation, flags, problems);
          const name = commandName(operation);
          printer.block(
            "{",
            () => {
              const entry = {
                name,
                operation: operation.id,
                call: [...path.map(camelCase), verb],
                answer: kind,
                body: operation.bodyKind,
                query: flags.some((flag) => flag.in === "query"),
                destructive: operation.hints.destructive,
                summary: operation.summary,
                description: operation.description.trim(),
                example: commandExample(name, operation, flags, model),
                flags,
              };
              for (const [key, value] of Object.entries(entry)) printer.line(`${key}: ${JSON.stringify(value)},`);
            },
            "},",
          );
        }
      }
    },
    "];",
  );
  if (problems.length > 0) throw new SpecError(problems);
  return printer.toString();
}

/** `sessions.events.list` → `beta:sessions:events list`. A verb that only ends the path's last word is written in full, as in the path. */
export function commandName({ id, path }: Pick<OperationModel, "id" | "path">): string {
  const words = id.split(".");
  const verb = words.pop() ?? "";
  const last = path.split("/").at(-1) ?? "";
  return `beta:${words.map(kebabCase).join(":")} ${kebabCase(last.endsWith(`_${verb}`) ? last : verb)}`;
}

function checkFlags(operation: OperationModel, flags: readonly CommandFlag[], problems: Problem[]): void {
  for (const { flag, name, in: where } of flags) {
    const same = flags.find((other) => other.flag === flag);
    if (same?.in === where && same.name === name) continue;
    problems.push({
      place: operation.place,
      message: `\`${operation.id}\`: \`${name}\` of the ${where} and \`${same?.name}\` of the ${same?.in} are both the flag --${flag}`,
      remedy: "Rename one, or teach tools/gen/src/emit/command-flags.ts to tell them apart.",
    });
  }
}
