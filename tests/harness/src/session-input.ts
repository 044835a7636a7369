/** The ids that the tests create sessions with. The emulator makes up what it is not told of (relaxed mode). */
export const AGENT = "agent_011CZkYpogX7uDKUyvBTophP";
export const ENVIRONMENT = "env_011CZkZ9X2dpNyB7HsEFoRfW";

/**
 * The body of a create call.
 *
 * @param scenario the built-in script that the session follows
 */
export function sessionWith(scenario: string) {
  return { agent: AGENT, environment_id: ENVIRONMENT, metadata: { mock_scenario: scenario } };
}

/** A `user.message` of one text block. */
export function message(text: string) {
  return { type: "user.message" as const, content: [{ type: "text" as const, text }] };
}
