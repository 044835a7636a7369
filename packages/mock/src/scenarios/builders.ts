import type {
  CallStep,
  FailStep,
  RunStep,
  Scenario,
  SpawnStep,
  SpendStep,
  Step,
  TurnView,
  WriteFileStep,
  WriteMemoryStep,
} from "./step.ts";

/**
 * A scenario written in TypeScript. `turn` gets a frozen view of what the client wrote and returns steps; it must not wait.
 *
 * @example defineScenario("echo", ({ text }) => [think(0.2), say(`You said ${text}`)])
 */
export const defineScenario = (
  name: string,
  turn: (view: TurnView) => readonly Step[],
  rest: Omit<Scenario, "name" | "turns" | "summary"> & { readonly summary?: string } = {},
): Scenario => ({ summary: "Written in TypeScript.", ...rest, name, turns: turn });

/** Writes a message, streamed in pieces. */
export const say = (text: string): Step => ({ say: text });

/** Thinks for some seconds. */
export const think = (seconds = 0.3): Step => ({ think: seconds });

/** Calls one tool. */
export const call = (step: CallStep): Step => ({ call: step });

/** Calls what the agent is configured with: built-in tools, its custom tools, its MCP servers, each under its policy. */
export const useConfiguredTools = (): Step => ({ use_configured_tools: true });

/** Calls several tools in one model request. */
export const calls = (...steps: CallStep[]): Step => ({ calls: steps });

/** Writes a memory into a store of the session. */
export const writeMemory = (step: WriteMemoryStep): Step => ({ write_memory: step });

/** Leaves a file below `/mnt/session/outputs/`, which is then a file of the session and can be downloaded. */
export const writeFile = (step: WriteFileStep): Step => ({ write_file: step });

/** Lets some seconds pass. */
export const wait = (seconds: number): Step => ({ wait: seconds });

/** Spends tokens, or all that is left of the budget. */
export const spend = (step: SpendStep): Step => ({ spend: step });

/** Compacts the conversation. */
export const compact = (): Step => ({ compact: true });

/** The model refuses, and the turn ends. */
export const refuse = (category: string | null = null, explanation: string | null = null): Step => ({
  refuse: { category, explanation },
});

/** Emits a `session.error`. */
export const fail = (error: FailStep["error"], rest: Omit<FailStep, "error"> = {}): Step => ({
  fail: { error, ...rest },
});

/** Gives a task to a thread of its own. */
export const spawn = (step: SpawnStep): Step => ({ spawn: step });

/** Waits for threads by name. */
export const awaitThreads = (...names: string[]): Step => ({ await: names });

/** Sends another message to a thread. */
export const tell = (to: string, text: string, steps: readonly Step[] = []): Step => ({ tell: { to, text, steps } });

/** Asks the advisor; without `advice` the answer is redacted. */
export const consult = (advice?: string): Step => ({ consult: advice === undefined ? {} : { advice } });

/** Starts a workflow run. */
export const runWorkflow = (step: RunStep): Step => ({ run: step });
