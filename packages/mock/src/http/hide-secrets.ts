import type { Issue } from "@managed-agents/contract/requests";
import { hasUserInformation } from "../domain/user-information.ts";

/** A property that holds an address. */
const ADDRESS = /url\]?$/i;

/**
 * An issue that repeats nothing which can be a secret. An address can hold a token; of properties for secrets the contract repeats nothing.
 *
 * @param secretive whether the message brings secrets, of which each can stand in a wrong place: no text of it is repeated
 */
export function hideSecrets(issue: Issue, secretive: boolean): Issue {
  const hidden = secretive || ADDRESS.test(issue.path) || hasUserInformation(issue.received);
  // A number in place of a secret is one, too.
  if (!hidden || !/^["\d-]/.test(issue.received)) return issue;
  return { ...issue, received: "another text, which can hold a credential and is not shown" };
}
