import { neutralise } from "../output/neutralise.ts";
import { redact, showHeader } from "./redact.ts";

/** Longer bodies are cut: they are shown to be looked at. */
const LONGEST = 10_000;

/** A `fetch` that reports each request and each answer, without secrets and without the content of files. */
export function debugFetch(fetch: typeof globalThis.fetch, report: (line: string) => void): typeof globalThis.fetch {
  return async (input, init) => {
    const started = performance.now();
    report(`> ${init?.method ?? "GET"} ${String(input instanceof Request ? input.url : input)}`);
    for (const [name, value] of new Headers(init?.headers)) report(`> ${name}: ${showHeader(name, value)}`);
    for (const line of describeBody(init?.body)) report(`> ${line}`);
    let response: Response;
    try {
      response = await fetch(input, init);
    } catch (error) {
      report(`< ${neutralise((error as Error).message)}`);
      throw error;
    }
    report(`< ${response.status} after ${Math.round(performance.now() - started)} ms`);
    for (const [name, value] of response.headers) report(`< ${name}: ${neutralise(showHeader(name, value))}`);
    if (response.headers.get("content-type")?.startsWith("application/json")) {
      // The copy is read beside the answer, which must not wait for it.
      response
        .clone()
        .text()
        .then(
          (text) => report(`< ${describeText(text)}`),
          () => {},
        );
    }
    return response;
  };
}

function describeBody(body: unknown): string[] {
  if (typeof body === "string") return [describeText(body)];
  if (body instanceof FormData) {
    return [...body].map(([name, value]) =>
      typeof value === "string" ? `${name}: ${value}` : `${name}: ${value.name}, ${value.size} bytes`,
    );
  }
  return [];
}

function describeText(text: string): string {
  try {
    const shown = neutralise(JSON.stringify(redact(JSON.parse(text))));
    return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}… (${text.length} characters)` : shown;
  } catch {
    return `(${text.length} characters that are no JSON)`;
  }
}
