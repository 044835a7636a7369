import { readFile } from "node:fs/promises";
import { OPERATIONS } from "@managed-agents/types";
import type { StaticAnswers } from "../http/app.ts";
import { errorBody, errorOf } from "../http/error-answer.ts";
import type { MockAnswer } from "../http/mock-answer.ts";
import type { MockRequest } from "../http/mock-request.ts";
import { preference } from "../http/preferences.ts";
import type { Route } from "../http/route.ts";
import { loadPrism, type Prism } from "./prism.ts";

type Transcripts = Readonly<Record<string, string>>;

/** Beside the compiled modules, where the build puts it. */
const DOCUMENT = new URL("../document/openapi.json", import.meta.url);
const TRANSCRIPTS = new URL("../document/transcripts.json", import.meta.url);

/** Answers from the document's examples. Prism is loaded on the first request that asks for it. */
export function createStaticAnswers(): StaticAnswers {
  let prism: Promise<Prism> | undefined;
  let transcripts: Promise<Transcripts> | undefined;
  return async (request, route, requestId) => {
    try {
      if (OPERATIONS[route.operation].streams && !wantsError(request)) {
        transcripts ??= readFile(TRANSCRIPTS, "utf8").then((text) => JSON.parse(text) as Transcripts);
        return transcript(await transcripts, request, route, requestId);
      }
      prism ??= loadPrism(DOCUMENT);
      return await (await prism)(request, requestId);
    } catch (error) {
      prism = undefined;
      return refusal(error, requestId);
    }
  };
}

function wantsError(request: MockRequest): boolean {
  const code = preference(request.header("prefer") ?? "", "code");
  return code !== undefined && code !== "200";
}

/** Prism cannot stream: it would send a text with a length, or fail. A transcript is sent whole, and ends. */
function transcript(transcripts: Transcripts, request: MockRequest, route: Route, requestId: string): MockAnswer {
  const fallback = route.operation === "sessions.threads.events.stream" ? "thread" : "plain";
  const name = preference(request.header("prefer") ?? "", "example") ?? fallback;
  const body = Object.hasOwn(transcripts, name) ? transcripts[name] : undefined;
  if (body === undefined) {
    const message = `There is no transcript ${name}; there are ${Object.keys(transcripts).join(", ")}.`;
    return error(errorOf(404, message), requestId);
  }
  const headers = { "content-type": "text/event-stream; charset=utf-8", "request-id": requestId };
  return { kind: "text", status: 200, headers, body };
}

function error(answer: ReturnType<typeof errorOf>, requestId: string): MockAnswer {
  const headers = { "content-type": "application/json", "request-id": requestId };
  return { kind: "text", status: answer.status, headers, body: errorBody(answer, requestId) };
}

function refusal(cause: unknown, requestId: string): MockAnswer {
  const { code } = cause as { code?: unknown };
  const missing = code === "ERR_MODULE_NOT_FOUND" || code === "ENOENT";
  const message = missing
    ? "Static answers need the package @stoplight/prism-http and a built mock."
    : "The static answer could not be made.";
  return error(errorOf(501, message), requestId);
}
