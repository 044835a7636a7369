import { isSecret } from "@managed-agents/contract/requests";
import { fateOf } from "../domain/token-fate.ts";
import { withoutUserInformation } from "../domain/user-information.ts";

/** Below these, names are anybody's, and say nothing of what they hold. */
const FREE_FORM: ReadonlySet<string> = new Set(["input", "input_schema", "metadata"]);

/** Properties that hold an address. */
const ADDRESS = /(?:^|_)(?:url|uri|endpoint|resource)$/i;

/**
 * Data without its secrets: each is reduced to the word that behaviour follows from (see `TokenFate`), and no hash of it stays. What stands
 * before the host of an address goes. What names of a client's own stand for stays, as in answers. The same data again changes nothing.
 *
 * @param value JSON; shared where nothing in it changes
 */
export function reduceSecrets(value: unknown): unknown {
  return reduce("", value);
}

function reduce(key: string, value: unknown): unknown {
  if (typeof value === "string") {
    if (isSecret(key)) return fateOf(value);
    return ADDRESS.test(key) ? withoutUserInformation(value) : value;
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => reduce(key, item));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [
    name,
    FREE_FORM.has(name) && typeof inner === "object" ? inner : reduce(name, inner),
  ]);
  const isSame = entries.every(([name, inner]) => inner === (value as { readonly [name: string]: unknown })[name]);
  // Defines properties, so that one named __proto__ is one too.
  return isSame ? value : Object.fromEntries(entries);
}
