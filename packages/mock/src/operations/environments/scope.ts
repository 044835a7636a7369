import type { EnvironmentScope } from "@managed-agents/types";
import { refuse } from "../../domain/refusal.ts";

/**
 * Who can use an environment.
 *
 * @throws Refused with 400 for `account`, which organizations that work by API do not have
 */
export function chooseScope(scope: EnvironmentScope | null | undefined): EnvironmentScope {
  if (scope === "account") {
    refuse('scope: expected "organization", the only one for an organization that works by API, but got "account"');
  }
  return "organization";
}
