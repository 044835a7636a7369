import { createMock } from "@managed-agents/mock";
import { CLIENTS } from "../../src/clients.ts";
import { type Played, playTurn } from "../../src/play-turn.ts";

/** What a page or a worker did without a server. */
export interface Outcome {
  readonly played: Readonly<Record<string, Played>>;
  /** How the policy of the page answered an attempt to compile text, and one to reach the network. */
  readonly compiled: string;
  readonly fetched: string;
  /** Milliseconds from the start of the script to the emulator's first answer. */
  readonly firstAnswer: number;
}

const nameOf = (error: unknown): string => (error as Error).name;

/** Plays a turn with each client against an emulator in this page or worker. */
export async function play(): Promise<Outcome> {
  const started = performance.now();
  const mock = await createMock({ clock: 0 });
  await mock.fetch(`${mock.url}/v1/sessions`);
  const firstAnswer = performance.now() - started;
  const played: Record<string, Played> = {};
  for (const [name, callsOf] of Object.entries(CLIENTS)) {
    played[name] = await playTurn(callsOf({ baseURL: mock.url, fetch: mock.fetch }));
  }
  await mock.close();
  let compiled = "allowed";
  try {
    new Function("return 1")();
  } catch (error) {
    compiled = nameOf(error);
  }
  const fetched = await fetch("/reached").then(() => "allowed", nameOf);
  return { played, compiled, fetched, firstAnswer };
}
