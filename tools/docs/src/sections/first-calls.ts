import { markBreaks } from "../breakable.ts";
import { type Document, listOperations } from "../document.ts";

const STEPS = [
  { operationId: "sessions.create", gives: "A session: an agent, ready to work in an environment." },
  {
    operationId: "sessions.events.stream",
    gives: "A live connection. Open it before you send, since it has no replay.",
  },
  { operationId: "sessions.events.send", gives: "A turn: a `user.message` sets the agent to work." },
  { operationId: "sessions.events.list", gives: "The whole history, also of what the stream missed." },
] as const;

/**
 * The beginning of the page: the four calls that lead to an agent's first answer.
 *
 * @throws {Error} if the document lacks one of the operations
 */
export function firstCalls(document: Document): string {
  const operations = new Map(listOperations(document).map((placed) => [placed.operation.operationId, placed]));
  const rows = STEPS.map(({ operationId, gives }, index) => {
    const placed = operations.get(operationId);
    if (!placed) throw new Error(`The section of first calls names ${operationId}, which the document does not have.`);
    const tag = placed.operation.tags[0]?.toLowerCase();
    const link = `[${placed.operation.summary}](#/${tag}/${operationId})`;
    return `| ${index + 1} | ${link} | \`${placed.method.toUpperCase()} ${placed.path}\` | ${gives} |`;
  });
  return [
    "## Four calls to a first answer",
    "",
    "| | Call | Request | What it gives |",
    "| --- | --- | --- | --- |",
    ...rows.map(markBreaks),
    "",
    `The samples beside each operation work on the mock as well: use \`http://127.0.0.1:4010\` in place of \`${document.servers[0]?.url}\`.`,
  ].join("\n");
}
