import type { ChangeRule } from "../rule.ts";

const ALL = ["callers", "types", "mock", "tools", "commands"] as const;

/** Operations, and what surrounds them in the document. */
export const OPERATION_RULES = {
  "operation-added": {
    topic: "operations",
    what: "operation added",
    why: "Nobody calls it yet.",
    neither: "additive",
    affects: ALL,
  },
  "operation-removed": {
    topic: "operations",
    what: "operation removed",
    why: "Calls that worked are answered with 404, and its method, tool and command are gone.",
    neither: "breaking",
    affects: ALL,
  },
  "operation-renamed": {
    topic: "operations",
    what: "operationId changed",
    why: "The client method, the command and the tables are named after it.",
    neither: "breaking",
    affects: ["callers", "types", "commands"],
  },
  "operation-moved": {
    topic: "operations",
    what: "method or path changed",
    why: "Calls to the old place are answered with 404.",
    neither: "breaking",
    affects: ["callers", "mock"],
  },
  "beta-needed": {
    topic: "operations",
    what: "another beta needed",
    why: "Requests that name none of those that are listed now are refused.",
    neither: "breaking",
    affects: ["callers", "mock"],
  },
  "beta-accepted": {
    topic: "operations",
    what: "fewer betas needed, or more accepted",
    why: "Requests that were accepted are accepted still.",
    neither: "additive",
    affects: ["callers", "mock"],
  },
  "tool-renamed": {
    topic: "operations",
    what: "tool name changed",
    why: "Hosts and prompts name the tool, and permissions are given by name.",
    neither: "breaking",
    affects: ["tools"],
  },
  "hints-changed": {
    topic: "operations",
    what: "hints changed",
    why: "A host can ask for confirmation where it did not, or the other way round; the call itself is the same.",
    neither: "additive",
    affects: ["tools"],
  },
  "security-changed": {
    topic: "operations",
    what: "accepted credentials changed",
    why: "A caller's credentials may no longer be accepted.",
    neither: "breaking",
    affects: ["callers"],
  },
  "security-scheme-added": {
    topic: "operations",
    what: "kind of credentials added",
    why: "Nobody uses it yet.",
    neither: "additive",
    affects: ["callers"],
  },
  "security-scheme-removed": {
    topic: "operations",
    what: "kind of credentials removed",
    why: "Callers that use it are refused.",
    neither: "breaking",
    affects: ["callers"],
  },
  "operation-text-changed": {
    topic: "operations",
    what: "text of an operation changed",
    why: "Nothing on the wire depends on it; tools and commands show it.",
    neither: "documentation",
    affects: ["tools", "commands"],
  },
  "operation-detail-changed": {
    topic: "operations",
    what: "keyword of an operation changed",
    why: "The report has no rule for it, so it is taken for the worst.",
    neither: "breaking",
  },
  "document-text-changed": {
    topic: "document",
    what: "text about the document changed",
    why: "Nothing on the wire depends on it.",
    neither: "documentation",
    affects: [],
  },
  "server-changed": {
    topic: "document",
    what: "list of servers changed",
    why: "Clients are given their address; the list informs people.",
    neither: "documentation",
    affects: [],
  },
} as const satisfies Record<string, ChangeRule>;
