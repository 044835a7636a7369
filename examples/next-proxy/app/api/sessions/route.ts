import { forward } from "../../../lib/forward";

/** Creates a session. Which agent works in it is decided here, and not by the page. */
export const POST = (request: Request): Promise<Response> =>
  forward(request, "sessions", {
    agent: process.env.AGENT_ID ?? "agent_1",
    environment_id: process.env.ENVIRONMENT_ID ?? "env_1",
  });
