import { readFileSync } from "node:fs";
import { postReport } from "./comment.ts";
import { githubApi } from "./github-api.ts";

/** A variable that the workflow sets. */
function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`The variable ${name} is not set.`);
  return value;
}

try {
  const api = githubApi(variable("GITHUB_API_URL"), variable("GITHUB_REPOSITORY"), variable("GITHUB_TOKEN"));
  const run = { headOwner: variable("HEAD_OWNER"), headBranch: variable("HEAD_BRANCH"), headSha: variable("HEAD_SHA") };
  const done = await postReport(api, run, readFileSync(variable("REPORT"), "utf8"));
  process.stdout.write(`review: ${done}\n`);
} catch (error) {
  process.stderr.write(`review: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
