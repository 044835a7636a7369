import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";

const document = readFileSync(resolve(import.meta.dirname, "../../spec/dist/openapi.json"), "utf8");
const app = await createMockServer({ document });
serve({ fetch: app.fetch, port: Number(process.argv[2]), hostname: "127.0.0.1" });
