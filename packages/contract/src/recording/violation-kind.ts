import type { StreamViolation } from "../stream/violation.ts";

/** What violations of one kind have in common: shapes and tags concern the same property; a rule is one kind, whatever ids it names. */
export function violationKind({ rule, severity, reason, message, meaning, frame }: StreamViolation): string {
  const { type } = (frame ?? {}) as { readonly type?: unknown };
  const what = meaning === "" ? [type, message.replace(/\[\d+\]/g, "[]").replace(/, but got .*/s, "")] : [];
  return JSON.stringify([rule, severity, reason, ...what]);
}
