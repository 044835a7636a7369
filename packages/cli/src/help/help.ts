import { groupOf, verbOf } from "../args/find-command.ts";
import { GLOBAL_FLAGS, type GlobalFlag } from "../args/global-flags.ts";
import { expectedKinds } from "../body/describe-value.ts";
import type { CommandDescriptor, FlagDescriptor } from "../command-descriptor.ts";
import { OWN_COMMANDS, type OwnCommand } from "../commands/own-commands.ts";
import { EXIT_TEXTS } from "../exit-codes.ts";
import { table, wrap } from "./wrap.ts";

const UNOFFICIAL = "Unofficial: not affiliated with or endorsed by Anthropic.";

/** The help of the whole command line. */
export function rootHelp(commands: readonly CommandDescriptor[]): string {
  const groups = [...new Set(commands.map(groupOf))];
  const verbs = (group: string): string =>
    commands
      .filter((command) => groupOf(command) === group)
      .map(verbOf)
      .join(", ");
  return `Usage: managed-agents <command> [flags]

The Claude Managed Agents API from a terminal.
${UNOFFICIAL}

Commands:
${table(OWN_COMMANDS.map(({ name, summary }) => [name, summary]))}

Operations:
${table(
  groups.map((group) => [group, verbs(group)]),
  40,
)}

Flags of every operation:
${flagTable(GLOBAL_FLAGS)}
  --version               Show the version.

Bodies are flags, or YAML or JSON on standard input, or both: flags win.
Colour is off where NO_COLOR is set.

Exit status:
${table(
  Object.entries(EXIT_TEXTS).map(([code, text]) => [code, text]),
  8,
)}

Example:
  export ANTHROPIC_API_KEY=…
  managed-agents beta:sessions list --status idle --max-items 5

See managed-agents <command> --help for one command.
`;
}

/** The help of the commands before one verb: `beta:sessions`. */
export function groupHelp(group: string, commands: readonly CommandDescriptor[]): string {
  const own = commands.filter((command) => groupOf(command) === group);
  const below = [...new Set(commands.map(groupOf))].filter((other) => other.startsWith(`${group}:`));
  return `Usage: managed-agents ${group} <command> [flags]

Commands:
${table(own.map((command) => [verbOf(command), command.summary]))}
${below.length === 0 ? "" : `\nSee also: ${below.join(", ")}\n`}
Example:
${indent(own[0]?.example ?? "")}

See managed-agents ${group} <command> --help for one command.
`;
}

/** The help of one operation. */
export function commandHelp(command: CommandDescriptor): string {
  const ids = command.flags.filter((flag) => flag.in === "path");
  const others = command.flags.filter((flag) => flag.in !== "path");
  const globals = GLOBAL_FLAGS.filter(({ flag }) => takes(command, flag));
  const positional = ids.map(({ flag }) => `<${flag}>`).join(" ");
  return `Usage: managed-agents ${command.name}${positional === "" ? "" : ` ${positional}`} [flags]

${command.summary}.

${wrap(command.description, "")}
${section(ids.length === 0 ? "" : "Ids, as arguments in this order or as flags", documentTable(ids))}${section("Flags", documentTable(others))}${command.body === "json" ? "\nThe body can also come as YAML or JSON on standard input. Flags win.\n" : ""}${section("Flags of every operation", flagTable(globals))}
Example:
${indent(command.example)}
`;
}

/** The help of a command that is no operation. */
export function ownHelp({ usage, summary, description, example, flags, globals }: OwnCommand): string {
  const known = [...flags, ...GLOBAL_FLAGS.filter(({ flag }) => globals.includes(flag))];
  return `Usage: managed-agents ${usage}

${summary}.

${wrap(description, "")}
${section("Flags", flagTable(known))}
Example:
${indent(example)}
`;
}

/** Whether a flag that not all operations have fits this one. */
export function takes({ answer }: Pick<CommandDescriptor, "answer">, flag: string): boolean {
  if (flag === "output") return answer === "binary";
  if (flag === "max-items") return answer === "page" || answer === "stream";
  return true;
}

const section = (title: string, body: string): string => (body === "" ? "" : `\n${title}:\n${body}\n`);
const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, "  ");

const flagTable = (flags: readonly GlobalFlag[]): string =>
  table(
    flags.map(({ flag, type, values, repeatable, text }) => [
      `--${flag}${type === "boolean" ? "" : ` <${values === undefined ? "value" : "word"}>`}`,
      `${text}${values === undefined ? "" : ` One of ${values.join(", ")}.`}${repeatable ? " Can be repeated." : ""}`,
    ]),
  );

const documentTable = (flags: readonly FlagDescriptor[]): string =>
  table(flags.map((flag) => [`--${flag.flag}`, describe(flag)]));

function describe({ kinds, items, values, required, text, in: where }: FlagDescriptor): string {
  const accepted = items === undefined ? expectedKinds(kinds) : expectedKinds(items);
  const facts = [
    text ?? "",
    values === undefined ? `${accepted[0]?.toUpperCase()}${accepted.slice(1)}.` : `One of ${values.join(", ")}.`,
    items === undefined ? "" : "Can be repeated.",
    required && where !== "path" ? "Required." : "",
  ];
  return facts.filter((fact) => fact !== "").join(" ");
}
