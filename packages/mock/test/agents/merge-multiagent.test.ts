import { expect, test } from "vitest";
import { Platform } from "../support/agents.ts";

const ENABLED = { type: "enabled" };
const DISABLED = { type: "disabled" };
const DEFAULTS = { type: "enabled", predefined_agents: [], inline_agents: ENABLED };
const CLERK = { type: "agent", id: "agent_clerk", version: 1 };
const block = (parts: object) => ({ type: "multiagent_20261001", ...parts });

const STORED = block({
  advisor: { type: "enabled", model: "claude-opus-5-5" },
  subagents: { type: "enabled", predefined_agents: ["agent_clerk"], inline_agents: DISABLED },
  workflows: DISABLED,
});

const SHOWN = {
  type: "multiagent_20261001",
  subagents: { type: "enabled", predefined_agents: [CLERK], inline_agents: DISABLED },
  workflows: DISABLED,
  advisor: { type: "enabled", model: "claude-opus-5-5" },
};

test.for([
  ["keys that are left out stay", block({}), SHOWN],
  ["a key of null takes its default", block({ advisor: null }), { ...SHOWN, advisor: DISABLED }],
  ["subagents of null are on", block({ subagents: null }), { ...SHOWN, subagents: DEFAULTS }],
  ["workflows of null are on", block({ workflows: null }), { ...SHOWN, workflows: DEFAULTS }],
  ["another inner type replaces with defaults", block({ workflows: ENABLED }), { ...SHOWN, workflows: DEFAULTS }],
  ["subagents are switched off", block({ subagents: DISABLED }), { ...SHOWN, subagents: DISABLED }],
  ["the same inner type keeps what it leaves out", block({ subagents: ENABLED }), SHOWN],
  [
    "a list that is sent replaces",
    block({ subagents: { type: "enabled", predefined_agents: ["agent_diver"] } }),
    {
      ...SHOWN,
      subagents: { ...SHOWN.subagents, predefined_agents: [{ type: "agent", id: "agent_diver", version: 1 }] },
    },
  ],
  [
    "inline agents of null are on",
    block({ subagents: { type: "enabled", inline_agents: null } }),
    { ...SHOWN, subagents: { ...SHOWN.subagents, inline_agents: ENABLED } },
  ],
  [
    "a list of null is empty",
    block({ subagents: { type: "enabled", predefined_agents: null, inline_agents: ENABLED } }),
    { ...SHOWN, subagents: DEFAULTS },
  ],
  [
    "another form replaces",
    { type: "coordinator", agents: ["agent_diver"] },
    { type: "coordinator", agents: [{ type: "agent", id: "agent_diver", version: 1 }] },
  ],
] as const)("in two blocks of the newer form, %s", async ([, multiagent, shown]) => {
  const platform = await Platform.start();
  const { id } = await platform.agent({ multiagent: STORED });
  const before = await platform.get(`/v1/agents/${id}`);
  expect(before.multiagent).toEqual(SHOWN);
  expect((await platform.post(`/v1/agents/${id}`, { multiagent })).multiagent).toEqual(shown);
});

test("the merged result is checked, not what was sent", async () => {
  const platform = await Platform.start();
  const { id } = await platform.agent({ multiagent: STORED });
  const multiagent = block({ subagents: { type: "enabled", predefined_agents: [] } });
  expect(await platform.refused("POST", `/v1/agents/${id}`, { multiagent })).toMatchObject({
    status: 400,
    message: expect.stringContaining("multiagent.subagents: expected predefined_agents"),
  });
});

test("the newer form replaces the older one, with defaults for the rest", async () => {
  const platform = await Platform.start();
  const { id } = await platform.agent({ multiagent: { type: "coordinator", agents: ["agent_clerk"] } });
  const { multiagent } = await platform.post(`/v1/agents/${id}`, { multiagent: block({ workflows: DISABLED }) });
  expect(multiagent).toEqual(block({ subagents: DEFAULTS, workflows: DISABLED, advisor: DISABLED }));
});

test("a list keeps the versions that it was saved with through a merge", async () => {
  const platform = await Platform.start();
  const clerk = await platform.agent({ name: "Clerk" });
  const { id } = await platform.agent({
    multiagent: block({ subagents: { type: "enabled", predefined_agents: [clerk.id] } }),
  });
  await platform.post(`/v1/agents/${clerk.id}`, { name: "Head clerk" });
  const { multiagent } = await platform.post(`/v1/agents/${id}`, { multiagent: block({ workflows: DISABLED }) });
  expect(multiagent.subagents.predefined_agents).toEqual([{ type: "agent", id: clerk.id, version: 1 }]);
});
