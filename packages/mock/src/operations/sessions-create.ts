import type { CreateSessionRequest } from "@managed-agents/types";
import { receiveEvents } from "../commands/receive-events.ts";
import { refuse } from "../domain/refusal.ts";
import { ONE_OUTCOME } from "../domain/validate-events.ts";
import { createSession as create } from "../state/create-session.ts";
import { sessionJson } from "../state/show.ts";
import { chooseAgent } from "./choose-agent.ts";
import { refuseReference } from "./find.ts";
import { makeResources } from "./make-resources.ts";
import type { Operation } from "./operation.ts";
import { requireBudget, requireKnownFiles, requireScenario } from "./preconditions.ts";

/** More files in the documents of the initial events than this are refused. */
const MAX_DOCUMENT_FILES = 100;

export const createSession: Operation<CreateSessionRequest> = (world, { body }) => {
  const agent = chooseAgent(world, body.agent);
  const environment = world.catalog.environment(body.environment_id);
  if (environment === undefined) refuseReference(world, "environment", body.environment_id);
  for (const id of body.vault_ids ?? []) {
    if (!world.catalog.knows("vault", id)) refuseReference(world, "vault", id);
  }
  const events = body.initial_events ?? [];
  if (events.filter(({ type }) => type === "user.define_outcome").length > 1) {
    refuse(ONE_OUTCOME);
  }
  const files = requireKnownFiles(world, events);
  if (files > MAX_DOCUMENT_FILES) {
    refuse(`initial_events: expected at most ${MAX_DOCUMENT_FILES} documents from files, but got ${files}`);
  }
  const metadata = body.metadata ?? {};
  const scenario = requireScenario(world, metadata);
  const budget = body.budget ?? null;
  if (budget !== null) requireBudget(budget, agent.model);
  const resources = makeResources(world, body.resources ?? [], environment);
  const session = create(world, {
    agent,
    environmentId: body.environment_id,
    selfHosted: environment === "self_hosted" || scenario?.self_hosted === true,
    title: body.title ?? null,
    metadata,
    vaultIds: body.vault_ids ?? [],
    resources,
    budget,
  });
  if (events.length > 0) receiveEvents(world, session, events);
  return sessionJson(world, session);
};
