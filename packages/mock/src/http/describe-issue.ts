import { formatIssue, type Issue } from "@managed-agents/contract/requests";
import { shorten } from "../domain/shorten.ts";
import { type ErrorAnswer, errorOf } from "./error-answer.ts";
import { hideSecrets } from "./hide-secrets.ts";

/**
 * An issue as an error: in the service's words where they are known (live L31), with our own as a hint.
 *
 * @param secretive whether the request brings secrets, of which each can stand in a wrong place: no text of it is repeated
 */
export function refuseIssue(issue: Issue, secretive: boolean): ErrorAnswer {
  const own = describeIssue(issue, secretive);
  const observed = observedText(issue);
  return observed === null ? errorOf(400, own) : errorOf(400, observed, { hint: own });
}

function observedText({ path, keyword, received }: Issue): string | null {
  switch (keyword) {
    case "additionalProperties": {
      const name = topLevelName(path);
      return name === null ? null : `Failed to parse request body: unknown field ${JSON.stringify(shorten(name, 80))}`;
    }
    case "discriminator": {
      const [, place] = /^body\.(events\[\d+\]\.type)$/.exec(path) ?? [];
      if (place === undefined || !received.startsWith('"')) return null;
      return `Failed to parse request: ${place}: ${received} is not a valid value`;
    }
    case "minItems":
      return path === "body.events" ? "events: must contain at least 1 item" : null;
    default:
      return null;
  }
}

/** The name of a property of the body itself; null for one that lies deeper. */
function topLevelName(path: string): string | null {
  const [, plain, quoted] = /^body(?:\.([^.[]+)|\[("(?:[^"\\]|\\.)*")\])$/.exec(path) ?? [];
  return quoted === undefined ? (plain ?? null) : JSON.parse(quoted);
}

/** An issue in words. */
function describeIssue(issue: Issue, secretive: boolean): string {
  const shown = hideSecrets(issue, secretive && issue.path.startsWith("body"));
  return formatIssue({ ...shown, path: shownPath(issue.path) });
}

/** Parameters go by their names, and the second value of `statuses[]` as `statuses[1]`. */
const shownPath = (path: string): string =>
  path
    .replace(/^query\["([^"]+?)(?:\[\])?"\](?=\[)/, "$1")
    .replace(/^query\["([^"]+)"\]/, "$1")
    .replace(/^query\./, "");
