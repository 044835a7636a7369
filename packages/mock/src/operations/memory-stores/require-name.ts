import { refuse } from "../../domain/refusal.ts";

/** @throws Refused with 400 for the name of a store that has control characters */
export function requireName(name: string): string {
  if (!/\p{Cc}/u.test(name)) return name;
  return refuse("name: expected no control characters");
}
