import type { Client, Confirmation, RunResult } from "@managed-agents/client";

/** One question of an agent, for somebody to look at. */
export interface Approval {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  decide(decision: Confirmation): void;
}

/**
 * Runs a turn whose tool calls a person decides on. A call that nobody has decided on in time is denied.
 *
 * @param show shows a question; `decide` answers it
 * @param patience milliseconds
 * @param signal stops the agent, for a button
 */
export const runWithApprovals = (
  client: Client,
  sessionId: string,
  text: string,
  show: (approval: Approval) => void,
  patience: number,
  signal?: AbortSignal,
): Promise<RunResult> =>
  client.sessions.run(sessionId, text, {
    signal,
    confirm: ({ name, input }) =>
      new Promise<Confirmation>((decide) => {
        setTimeout(() => decide({ deny: "Nobody was there to decide." }), patience);
        show({ name, input, decide });
      }),
  });
