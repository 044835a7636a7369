import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatViolation } from "@managed-agents/contract";
import { checkRecording, type RecordOptions, recordSession } from "@managed-agents/contract/recording";
import { BUILT_IN_NAMES } from "@managed-agents/mock";
import { afterAll, beforeAll, expect } from "vitest";
import { OUTCOME } from "../src/event-calls.ts";
import { playThrough } from "../src/play-through.ts";
import { overASocket } from "../src/targets/emulators.ts";
import { verifies } from "../src/verifies.ts";
import type { Frame, World } from "../src/world.ts";

const TARGETS = [overASocket("observed"), overASocket("documented")];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "managed-agents-recordings-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

for (const scenario of BUILT_IN_NAMES) {
  verifies(
    "recording.checked",
    `records ${scenario} so that the recording keeps to the document and the stream contract`,
    async (world) => {
      const path = join(folder, `${world.profile}-${scenario}.jsonl`);
      const { frames, closed, message } = await recordPlayed(world, scenario, path);
      expect({ closed, message }).toEqual({ closed: scenario === "fatal" ? "ended" : "stopped", message: undefined });
      const found: string[] = [];
      const { profile } = world;
      const summary = await checkRecording(
        path,
        ({ violation, line, place }) => found.push(`${line}, ${place}: ${formatViolation(violation)}`),
        { ...(profile !== "varied" && { profile }), unknownTags: "violation" },
      );
      expect(found).toEqual([]);
      expect(summary.frames).toBeGreaterThanOrEqual(frames);
      expect(summary).toMatchObject({ closed, cutAt: undefined });
    },
    { targets: TARGETS },
  );
}

/** Plays a scenario to its end while it is recorded. */
async function recordPlayed(world: World, scenario: string, path: string) {
  const budget = { type: "limit", max_list_cost: { amount: "100", currency: "USD" } } as const;
  const { id } = await world.create(scenario, scenario === "budget" ? { budget } : {});
  const over = new AbortController();
  const open = Promise.withResolvers<void>();
  const recorded = recordSession({
    baseUrl: world.url,
    sessionId: id,
    path,
    apiKey: "not-a-real-key",
    until: "end",
    previews: true,
    signal: over.signal,
    onOpen: open.resolve,
  });
  await Promise.race([open.promise, recorded]);
  await (scenario === "outcome" ? world.send(id, OUTCOME) : world.say(id, "Please begin."));
  await playThrough(world, id);
  // The end of a session ends its recording.
  if (scenario !== "fatal") over.abort();
  return recorded;
}

/** Secrets of many forms. None is real, and each is found again by its middle. */
const PLANTED = {
  key: "sk-ant-api03-CANARYkeyCANARYkey0123456789",
  github: "ghp_CANARYgithubCANARYgithub0123456789",
  bearer: "CANARYbearerCANARY0123456789",
  password: "CANARY-hunter2-password",
  email: "CANARY.person@corp.example",
  home: "/home/CANARYuser/orders.csv",
  jwt: "eyJhbGciOiJIUzI1NiJ9.CANARYpayloadCANARY.CANARYsignature",
};

const PLANTED_TEXT = [
  `Use the key ${PLANTED.key}, or ${PLANTED.github}.`,
  `curl -H "Authorization: Bearer ${PLANTED.bearer}" https://someone:${PLANTED.password}@example.com/`,
  `Mail ${PLANTED.email} about ${PLANTED.home}; password: ${PLANTED.password}; token=${PLANTED.jwt}`,
].join("\n");

verifies(
  "recording.scrubbed",
  "writes no secret that was planted in a session, in no option",
  async (world) => {
    const scenarios = ["custom-tool", "multiagent"];
    for (const [index, scenario] of scenarios.entries()) {
      for (const options of [{}, { keepIds: true }, { redactText: true }]) {
        const path = join(folder, `${world.profile}-planted-${index}-${Object.keys(options).join("")}.jsonl`);
        await recordPlanted(world, scenario, path, options);
        const text = await readFile(path, "utf8");
        expect(text.match(/.{0,40}CANARY.{0,20}/g)).toBe(null);
        expect(text).toContain("***");
        const violations: string[] = [];
        await checkRecording(path, ({ violation }) => violations.push(formatViolation(violation)));
        expect(violations).toEqual([]);
      }
    }
  },
  { targets: TARGETS },
);

verifies(
  "recording.scrubbed",
  "replaces ids by others, the same by the same, and leaves no text with --redact-text",
  async (world) => {
    const path = join(folder, `${world.profile}-redacted.jsonl`);
    const { id } = await recordPlanted(world, "tool-ask", path, { redactText: true });
    const text = await readFile(path, "utf8");
    expect(text).not.toContain(id);
    expect(text).not.toContain("Please begin");
    expect(new Set(text.match(/\bsesn_\w+/g)).size).toBe(1);
  },
  { targets: TARGETS },
);

/** Records a session into which secrets were planted wherever a client can put a text. */
async function recordPlanted(world: World, scenario: string, path: string, options: Partial<RecordOptions>) {
  const { id } = await world.create(scenario, {
    title: PLANTED_TEXT.slice(0, 150),
    metadata: { api_key: PLANTED.bearer, note: PLANTED.github, [`mail ${PLANTED.email}`]: "yes" },
    resources: [
      {
        type: "github_repository",
        url: "https://github.com/acme-example/shop",
        authorization_token: PLANTED.bearer,
        mount_path: PLANTED.home,
      },
    ],
  });
  const over = new AbortController();
  const open = Promise.withResolvers<void>();
  const recorded = recordSession({
    baseUrl: world.url,
    sessionId: id,
    path,
    apiKey: PLANTED.key,
    until: "end",
    signal: over.signal,
    onOpen: open.resolve,
    ...options,
  });
  await Promise.race([open.promise, recorded]);
  await world.say(id, `Please begin. ${PLANTED_TEXT}`);
  await world.settle(id);
  // What other scenarios wait for is answered below.
  const waiting = scenario === "multiagent" ? [] : waits(await world.history(id));
  const content = [{ type: "text", text: PLANTED_TEXT }] as const;
  for (const call of waiting)
    await (scenario === "tool-ask"
      ? world.send(id, {
          type: "user.tool_confirmation",
          tool_use_id: call,
          result: "deny",
          deny_message: PLANTED_TEXT,
        })
      : world.send(id, { type: "user.custom_tool_result", custom_tool_use_id: call, content: [...content] }));
  await playThrough(world, id);
  over.abort();
  expect(await recorded).toMatchObject({ closed: "stopped", message: undefined });
  return { id };
}

/** The calls that the last event of a history waits for, if it waits. */
function waits(history: readonly Frame[]): readonly string[] {
  const reason = history.at(-1)?.stop_reason as { readonly event_ids?: readonly string[] } | undefined;
  return reason?.event_ids ?? [];
}
