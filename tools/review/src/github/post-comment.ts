import { readFileSync, statSync } from "node:fs";
import { postReport } from "./comment.ts";
import { githubApi } from "./github-api.ts";
import { MAX_BYTES } from "./read-report.ts";

/** A variable that the workflow sets. */
function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`The variable ${name} is not set.`);
  return value;
}

try {
  const api = githubApi(variable("GITHUB_API_URL"), variable("GITHUB_REPOSITORY"), variable("GITHUB_TOKEN"));
  const run = { headOwner: variable("HEAD_OWNER"), headBranch: variable("HEAD_BRANCH"), headSha: variable("HEAD_SHA") };
  const path = variable("REPORT");
  // Looked at before it is read: an artefact can be of any size.
  if (statSync(path).size > MAX_BYTES) throw new Error(`The report is larger than ${MAX_BYTES} bytes.`);
  const done = await postReport(api, run, readFileSync(path, "utf8"));
  process.stdout.write(`review: ${done}\n`);
} catch (error) {
  process.stderr.write(`review: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
