import type {
  CreateSessionRequest,
  ModelId,
  paths,
  Session,
  SessionList,
  UpdateSessionRequest,
} from "@managed-agents/types";
import { expectTypeOf, test } from "vitest";

test("an agent is a string, a pinned agent, or one with overrides", () => {
  const short: CreateSessionRequest = { agent: "agent_1", environment_id: "env_1" };
  const pinned: CreateSessionRequest = { agent: { type: "agent", id: "agent_1", version: 3 }, environment_id: "env_1" };
  const overridden: CreateSessionRequest = {
    agent: { type: "agent_with_overrides", id: "agent_1", model: "claude-opus-5-5", system: null, tools: [] },
    environment_id: "env_1",
  };
  // @ts-expect-error a number is none of them
  const wrong: CreateSessionRequest = { agent: 3, environment_id: "env_1" };
  expectTypeOf([short, pinned, overridden, wrong]).toExtend<CreateSessionRequest[]>();
});

test("a property with a default may be left out", () => {
  const request: CreateSessionRequest = {
    agent: "agent_1",
    environment_id: "env_1",
    resources: [
      { type: "memory_store", memory_store_id: "memstore_1" },
      { type: "file", file_id: "file_1" },
    ],
    initial_events: [{ type: "user.define_outcome", description: "d", rubric: { type: "text", content: "c" } }],
  };
  expectTypeOf(request).toExtend<CreateSessionRequest>();
});

test("null deletes a metadata key in an update and is refused in a create", () => {
  const patch: UpdateSessionRequest = { metadata: { ticket: null, owner: "mia" } };
  // @ts-expect-error create takes strings alone
  const create: CreateSessionRequest["metadata"] = { ticket: null };
  expectTypeOf([patch, create]).not.toBeAny();
});

test("an open enum completes known values and takes any string", () => {
  const known: ModelId = "claude-opus-5-5";
  const future: ModelId = "claude-next" as string;
  expectTypeOf([known, future]).toExtend<string[]>();
});

test("nullable properties of an answer are nullable", () => {
  expectTypeOf<Session["archived_at"]>().toEqualTypeOf<string | null>();
  expectTypeOf<Session["status"]>().toEqualTypeOf<"rescheduling" | "running" | "idle" | "terminated">();
  expectTypeOf<SessionList["prev_page"]>().toEqualTypeOf<string | null>();
});

test("query parameters keep their wire names", () => {
  type Query = NonNullable<paths["/v1/sessions"]["get"]["parameters"]["query"]>;
  expectTypeOf<Query["created_at[gte]"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<NonNullable<Query["statuses[]"]>[number]>().toEqualTypeOf<Session["status"]>();
});
