import { MARK, renderMarkdown } from "../render/markdown.ts";
import { readReport } from "./read-report.ts";

/** What is needed of GitHub's API. */
export interface CommentApi {
  /** Pull requests that are open for a branch of a repository. */
  pullRequests(owner: string, branch: string): Promise<readonly { readonly number: number; readonly head: string }[]>;
  comments(number: number): Promise<readonly { readonly id: number; readonly body: string; readonly own: boolean }[]>;
  create(number: number, body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
}

/** The run that made the report, as GitHub says it was; nothing of it comes from the report. */
export interface SourceRun {
  readonly headOwner: string;
  readonly headBranch: string;
  readonly headSha: string;
}

/**
 * Posts a report as the one comment of its pull request, or updates the comment of an earlier run.
 *
 * The pull request is looked up by the run's commit, so that a report cannot choose where it goes. Silence stays silence: without a
 * change and without an earlier comment, nothing is posted.
 *
 * @param text the report as JSON, of untrusted origin
 * @returns what was done, for the log
 */
export async function postReport(api: CommentApi, run: SourceRun, text: string): Promise<string> {
  const report = readReport(text);
  const open = await api.pullRequests(run.headOwner, run.headBranch);
  const pull = open.find(({ head }) => head === run.headSha);
  if (pull === undefined) return "no open pull request has this commit at its head: nothing posted";
  const body = renderMarkdown(report);
  const earlier = (await api.comments(pull.number)).find((comment) => comment.own && comment.body.startsWith(MARK));
  if (earlier !== undefined) {
    await api.update(earlier.id, body);
    return `updated the comment of pull request ${pull.number}`;
  }
  if (report.changes.length === 0) return "the document did not change: nothing posted";
  await api.create(pull.number, body);
  return `posted a comment to pull request ${pull.number}`;
}
