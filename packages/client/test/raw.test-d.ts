import type { RawClient } from "@managed-agents/client/raw";
import type * as kit from "@managed-agents/types";
import createFetchClient from "openapi-fetch";

// What the raw client takes and answers are the kit's own types. Each line compiles only if that is so.

declare const raw: RawClient;
const BY_ID = { params: { path: { session_id: "sesn_1" } } };

export async function answers(): Promise<void> {
  const { data, error, response } = await raw.GET("/v1/sessions/{session_id}", BY_ID);
  if (data === undefined) {
    const failure: kit.ErrorResponse = error;
    throw new Error(`${response.status} ${failure.error.type}`);
  }
  const session: kit.Session = data;
  const back: typeof data = session;
  const model: kit.ModelId = back.agent.model.id;
  const none: undefined = error;
  console.log(model, none);

  const { data: page } = await raw.GET("/v1/sessions/{session_id}/events", {
    params: { ...BY_ID.params, query: { limit: 20, "types[]": ["agent.message"] } },
  });
  const events: kit.SessionEvent[] = page?.data ?? [];
  for (const event of events) if (event.type === "agent.tool_use") console.log(event.name);
}

export async function calls(): Promise<void> {
  const created = await raw.POST("/v1/sessions", { body: { agent: "agent_1", environment_id: "env_1" } });
  const session: kit.Session | undefined = created.data;
  await raw.DELETE("/v1/sessions/{session_id}", { params: { path: { session_id: session?.id ?? "" } } });
  const listed: kit.SessionList | undefined = (await raw.GET("/v1/sessions")).data;
  const again: kit.SessionList | undefined = (await raw.request("get", "/v1/sessions")).data;
  const stream: Response["body"] | undefined = (
    await raw.GET("/v1/sessions/{session_id}/events/stream", { ...BY_ID, parseAs: "stream" })
  ).data;
  console.log(listed, again, stream);
}

export async function refused(): Promise<void> {
  // @ts-expect-error the path needs an id
  await raw.GET("/v1/sessions/{session_id}");
  // @ts-expect-error there is no such call
  await raw.DELETE("/v1/sessions");
  // @ts-expect-error a body is needed
  await raw.POST("/v1/sessions", {});
  // @ts-expect-error a request is closed
  await raw.POST("/v1/sessions", { body: { agent: "agent_1", environment_id: "env_1", titel: "A" } });
  // @ts-expect-error there is no such query parameter
  await raw.GET("/v1/sessions", { params: { query: { limits: 20 } } });
}

/** With an openapi-fetch of their own, people state what it answers. */
export const own = createFetchClient<kit.paths>({ baseUrl: "https://example.com" }) as RawClient;
