import type { KnownSessionError } from "@managed-agents/types";
import type { Op } from "../domain/op.ts";
import { NO_SPENDING } from "../domain/usage.ts";
import type { FailStep } from "./step.ts";

type Retry = NonNullable<FailStep["retry"]>;

/** Behaviour 4.10: how an error is retried where a script does not say, and what it does to the turn. */
const USUAL_RETRY: Readonly<Record<KnownSessionError["type"], Retry>> = {
  unknown_error: "exhausted",
  model_overloaded_error: "retrying",
  model_rate_limited_error: "retrying",
  model_request_failed_error: "retrying",
  mcp_connection_failed_error: "exhausted",
  mcp_authentication_failed_error: "exhausted",
  billing_error: "terminal",
  credential_host_unreachable_error: "retrying",
  tool_use_limit_reached_error: "exhausted",
  compaction_limit_reached_error: "exhausted",
  repository_authentication_error: "retrying",
  repository_forbidden_error: "retrying",
  repository_not_found_error: "retrying",
  repository_checkout_error: "retrying",
  repository_clone_error: "retrying",
};

/** Errors that do not stop the work: the session goes on without the server, the credential or the repository. */
const HARMLESS = /^(mcp|repository|credential)_/;

const MODEL = /^(model|unknown)_/;

/** An error, and what follows from how it is retried. */
export function compileFailure(step: FailStep): Op[] {
  const retry = step.retry ?? USUAL_RETRY[step.error];
  const failure: Op = { op: "session_error", error: errorOf(step, retry) };
  // A model's error ends a request that had begun.
  const request: Op[] = MODEL.test(step.error)
    ? [{ op: "request_start" }, { op: "wait", ms: 100 }, { op: "request_end", spent: NO_SPENDING, failed: true }]
    : [{ op: "wait", ms: 60 }];
  if (retry === "terminal") return [...request, failure, { op: "terminate" }];
  if (HARMLESS.test(step.error)) return [...request, failure];
  if (retry === "exhausted") return [...request, failure, { op: "exhaust" }];
  const pause = (step.seconds ?? 0.5) * 1000;
  return [...request, failure, { op: "reschedule" }, { op: "wait", ms: pause }, { op: "resume" }];
}

function errorOf(step: FailStep, retry: Retry): KnownSessionError {
  const message = step.message ?? `The scenario says ${step.error.replaceAll("_", " ")}.`;
  const common = { type: step.error, message, retry_status: { type: retry } };
  if (step.error.startsWith("mcp_")) {
    return { ...common, mcp_server_name: step.mcp_server_name ?? "linear" } as KnownSessionError;
  }
  if (step.error.startsWith("repository_")) {
    return { ...common, repository_url: step.repository_url ?? null } as KnownSessionError;
  }
  if (step.error === "credential_host_unreachable_error") {
    const names = { credential_id: "vcrd_example", vault_id: "vlt_example" };
    return { ...common, ...names } as KnownSessionError;
  }
  return common as KnownSessionError;
}
