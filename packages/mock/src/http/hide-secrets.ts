import type { Issue } from "@managed-agents/contract/requests";

/** A property that holds an address, or a text that holds a name before a host. */
const ADDRESS = /url\]?$/i;
const USER_INFORMATION = /:\/\/[^/\s]*@/;

/**
 * An issue that repeats nothing which can be a secret. An address can hold a token; of properties for secrets the contract repeats nothing.
 *
 * @param secretive whether the message brings secrets, of which each can stand in a wrong place: no text of it is repeated
 */
export function hideSecrets(issue: Issue, secretive: boolean): Issue {
  const hidden = secretive || ADDRESS.test(issue.path) || USER_INFORMATION.test(issue.received);
  // A number in place of a secret is one, too.
  if (!hidden || !/^["\d-]/.test(issue.received)) return issue;
  return { ...issue, received: "another text, which can hold a credential and is not shown" };
}
