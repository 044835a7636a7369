import { parse } from "shell-quote";

/** One program with its arguments. */
export interface Command {
  /** Without assignments before it, redirections and comments; variables stand as `$NAME`. */
  readonly words: readonly string[];
}

/** Programs between `|`, which run together. */
export interface Pipeline {
  /** As a shell takes it, without a comment at its end. */
  readonly text: string;
  readonly commands: readonly Command[];
}

const ASSIGNMENT = /^[A-Za-z_]\w*=/;

/**
 * Takes a command line apart at `&&` and `;`.
 *
 * @throws Error if one of these stands inside quotes, which blocks of the documentation have no need for
 */
export function readPipelines(line: string): Pipeline[] {
  const [first = "", ...hereDocument] = line.split(/(?<!\\)\n/);
  const parts = withoutComment(first).split(/\s*(?:&&|;)\s+/);
  const pipelines = parts.map((text) => ({ text, commands: readCommands(text) }));
  const expected = parse(first, keepVariable).filter(
    (entry) => isOperator(entry, "&&") || isOperator(entry, ";"),
  ).length;
  if (pipelines.length !== expected + 1) throw new Error(`cannot take apart at && or ;: ${first}`);
  if (hereDocument.length === 0) return pipelines;
  return pipelines.map((each, at) =>
    at < pipelines.length - 1 ? each : { ...each, text: [each.text, ...hereDocument].join("\n") },
  );
}

function readCommands(text: string): Command[] {
  const commands: string[][] = [[]];
  let redirected = false;
  for (const entry of parse(text.replaceAll("\\\n", " "), keepVariable)) {
    if (typeof entry === "string") {
      const command = commands.at(-1) as string[];
      if (redirected || (command.length === 0 && ASSIGNMENT.test(entry))) redirected = false;
      else command.push(entry);
    } else if (isOperator(entry, "|")) commands.push([]);
    else if ("pattern" in entry) commands.at(-1)?.push(entry.pattern);
    else if ("op" in entry) redirected = /[<>]/.test(entry.op) && entry.op !== "<(";
  }
  return commands.map((words) => ({ words }));
}

/** A comment begins at a `#` after a blank, outside quotes. */
function withoutComment(line: string): string {
  const comment = parse(line.replaceAll("\\\n", " "), keepVariable).find(
    (entry): entry is { comment: string } => typeof entry === "object" && "comment" in entry,
  );
  return comment === undefined ? line : line.slice(0, line.lastIndexOf(`#${comment.comment}`)).trimEnd();
}

const keepVariable = (name: string): string => `$${name}`;

const isOperator = (entry: ReturnType<typeof parse>[number], op: string): boolean =>
  typeof entry === "object" && "op" in entry && entry.op === op;
