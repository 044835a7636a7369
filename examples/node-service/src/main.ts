import Anthropic from "@anthropic-ai/sdk";
import { createService } from "./service.ts";
import { handlers } from "./support-agent.ts";

const { AGENT_ID, ENVIRONMENT_ID, PORT = "3000" } = process.env;
if (!AGENT_ID || !ENVIRONMENT_ID) {
  console.error("AGENT_ID and ENVIRONMENT_ID are not set: `npm run setup` creates both and prints them.");
  process.exit(1);
}

// ANTHROPIC_API_KEY and ANTHROPIC_BASE_URL are read by the SDK.
const client = new Anthropic();
const service = createService({ client, agent: AGENT_ID, environment: ENVIRONMENT_ID, handlers });
service.listen(Number(PORT), "127.0.0.1", () => console.log(`http://127.0.0.1:${PORT}/questions`));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => service.close());
