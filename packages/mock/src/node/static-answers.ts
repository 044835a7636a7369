import { readFile } from "node:fs/promises";
import { OPERATIONS } from "@managed-agents/types";
import type { StaticAnswer, StaticAnswers } from "../http/app.ts";
import { errorOf } from "../http/error-answer.ts";
import type { MockRequest } from "../http/mock-request.ts";
import { preference } from "../http/preferences.ts";
import type { Route } from "../http/route.ts";
import { loadPrism, type Prism } from "./prism.ts";

type Transcripts = Readonly<Record<string, string>>;

/** Beside the compiled modules, where the build puts it. */
const DOCUMENT = new URL("../document/openapi.json", import.meta.url);
const TRANSCRIPTS = new URL("../document/transcripts.json", import.meta.url);

/** Answers from the document's examples. Prism is loaded once, on the first request that asks for it. */
export function createStaticAnswers(load: (document: URL) => Promise<Prism> = loadPrism): StaticAnswers {
  const prism = once(() => load(DOCUMENT));
  const transcripts = once(async () => JSON.parse(await readFile(TRANSCRIPTS, "utf8")) as Transcripts);
  return async (request, route) => {
    if (OPERATIONS[route.operation].streams && !wantsError(request)) {
      const loaded = await transcripts();
      return "error" in loaded ? loaded.error : transcript(loaded.value, request, route);
    }
    const loaded = await prism();
    return "error" in loaded ? loaded.error : loaded.value(request);
  };
}

type Loaded<Value> = { readonly value: Value } | { readonly error: StaticAnswer };

/** Loads something on first need, and again only if that failed. What is not installed or not built is an answer. */
function once<Value>(load: () => Promise<Value>): () => Promise<Loaded<Value>> {
  let loading: Promise<Value> | undefined;
  return async () => {
    loading ??= load();
    try {
      return { value: await loading };
    } catch (error) {
      loading = undefined;
      const { code } = error as { code?: unknown };
      if (code !== "ERR_MODULE_NOT_FOUND" && code !== "ENOENT") throw error;
      return { error: errorOf(501, "Static answers need the package @stoplight/prism-http and a built mock.") };
    }
  };
}

function wantsError(request: MockRequest): boolean {
  const code = preference(request.header("prefer") ?? "", "code");
  return code !== undefined && code !== "200";
}

/** Prism cannot stream: it would send a text with a length, or fail. A transcript is sent whole, and ends. */
function transcript(transcripts: Transcripts, request: MockRequest, route: Route): StaticAnswer {
  const fallback = route.operation === "sessions.threads.events.stream" ? "thread" : "plain";
  const name = preference(request.header("prefer") ?? "", "example") ?? fallback;
  const body = Object.hasOwn(transcripts, name) ? transcripts[name] : undefined;
  if (body === undefined) {
    return errorOf(404, `There is no transcript ${name}; there are ${Object.keys(transcripts).join(", ")}.`);
  }
  return { status: 200, contentType: "text/event-stream; charset=utf-8", body };
}
