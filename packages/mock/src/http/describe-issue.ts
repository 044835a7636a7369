import { formatIssue, type Issue } from "@managed-agents/contract/requests";

/** A property that holds an address, or a text that holds a name before a host. */
const ADDRESS = /url\]?$/i;
const USER_INFORMATION = /:\/\/[^/\s]*@/;

/** An issue in words. An address can hold a token, so that it is not repeated. */
export function describeIssue(issue: Issue): string {
  const secret = ADDRESS.test(issue.path) || USER_INFORMATION.test(issue.received);
  if (!secret || !issue.received.startsWith('"')) return formatIssue(issue);
  return formatIssue({ ...issue, received: "another text, which can hold a credential and is not shown" });
}
