import { PROFILE_NAMES } from "@managed-agents/mock";
import { describe, expect, test } from "vitest";
import { byFollow, byRun, type Handled } from "./our-programs.ts";
import { TRAPS } from "./traps/index.ts";
import { SEND, type Trap } from "./traps/trap.ts";
import { onEmulator } from "./worlds/on-emulator.ts";
import { onFaultServer } from "./worlds/on-fault-server.ts";
import type { HistoryEvent, World } from "./worlds/world.ts";
import { wrongsOf } from "./wrongs.ts";

const TEXT = "Where is order 1187?";

const WORLDS: readonly (readonly [string, (trap: Trap) => Promise<World>])[] = [
  ...PROFILE_NAMES.map((profile) => [`emulator, ${profile}`, (trap: Trap) => onEmulator(trap, profile)] as const),
  ["fault server", onFaultServer],
];

const isAnswer = ({ type }: HistoryEvent): boolean => /^user\.(tool_confirmation|custom_tool_result)$/.test(type);
const isCall = ({ type, evaluated_permission }: HistoryEvent): boolean =>
  type === "agent.custom_tool_use" || (type === "agent.tool_use" && evaluated_permission === "ask");
/** The call that an answer is for. */
const answered = ({ tool_use_id, custom_tool_use_id }: HistoryEvent): unknown => tool_use_id ?? custom_tool_use_id;

/** Traps in which a program only reads, up to the next end of a turn. Which turn is that of a message, `run` knows alone. */
const READING = TRAPS.filter(
  ({ play, faults, waits }) =>
    !waits && !/custom|asks|mixed/.test(play) && !faults.some(({ operation }) => operation === SEND),
);
/** A stream that falls silent costs `run` a minute. */
const RUNNING = TRAPS.filter(({ faults }) => !faults.some(({ kind }) => kind === "stall"));

describe.concurrent.each(WORLDS)("on the %s", (_, open) => {
  test.each(RUNNING)("run gets through, if $name", async (trap) => {
    const world = await open(trap);
    try {
      const handled: Handled = new Map();
      const made = await byRun(world.client, world.session, TEXT, trap, handled);
      const history = await world.history();
      expect(wrongsOf(made, history, TEXT)).toEqual([]);
      const calls = history.filter(isCall).map(({ id }) => id);
      expect(history.filter(isAnswer).map(answered).sort()).toEqual([...calls].sort());
      expect([...handled]).toEqual(calls.map((id) => [id, 1]));
    } finally {
      await world.close();
    }
  });

  test.each(READING)("follow gets through, if $name", async (trap) => {
    const world = await open(trap);
    try {
      const made = await byFollow(world.client, world.session, TEXT, trap);
      expect(wrongsOf(made, await world.history(), TEXT)).toEqual([]);
    } finally {
      await world.close();
    }
  });
});
