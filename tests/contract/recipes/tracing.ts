import type { Middleware } from "@managed-agents/client";

/** The part of a tracer that is used here. `trace.getTracer("…")` of `@opentelemetry/api` fits. */
export interface Tracer {
  startSpan(name: string, options: { attributes: Record<string, string> }): Span;
}

interface Span {
  setAttribute(name: string, value: string | number): unknown;
  recordException(error: Error): void;
  end(): void;
}

/** One span per attempt, named by the path of the document, so that ids make no names of their own. */
export function tracing(tracer: Tracer): Middleware {
  const spans = new Map<string, Span>();
  const finish = (id: string, note: (span: Span) => void): void => {
    const span = spans.get(id);
    spans.delete(id);
    if (!span) return;
    note(span);
    span.end();
  };
  return {
    onRequest({ id, request, schemaPath }) {
      const attributes = { "http.request.method": request.method, "url.template": schemaPath };
      spans.set(id, tracer.startSpan(`${request.method} ${schemaPath}`, { attributes }));
    },
    onResponse({ id, response }) {
      finish(id, (span) => {
        span.setAttribute("http.response.status_code", response.status);
        span.setAttribute("request.id", response.headers.get("request-id") ?? "");
      });
    },
    onError({ id, error }) {
      finish(id, (span) => span.recordException(error as Error));
    },
  };
}
