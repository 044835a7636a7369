import type { CreateSessionRequest } from "@managed-agents/types";
import { receiveEvents } from "../../commands/receive-events.ts";
import { refuse } from "../../domain/refusal.ts";
import { ONE_OUTCOME } from "../../domain/validate-events.ts";
import { createSession as create } from "../../state/create-session.ts";
import { sessionJson } from "../../state/show.ts";
import { referToAgents } from "../agents/refer-to-agents.ts";
import type { Operation } from "../operation.ts";
import { chooseAgent } from "./choose-agent.ts";
import { chooseEnvironment } from "./choose-environment.ts";
import { makeResources, mountFiles } from "./make-resources.ts";
import { materialiseNamed } from "./materialise-named.ts";
import { requireBudget, requireKnownFiles, requireScenario } from "./preconditions.ts";
import { requireVault } from "./require-vault.ts";

/** More files in the documents of the initial events than this are refused. */
const MAX_DOCUMENT_FILES = 100;

export const createSession: Operation<CreateSessionRequest> = (world, { body }) => {
  const agents = referToAgents(world);
  const agent = chooseAgent(agents.find, body.agent);
  const environment = chooseEnvironment(world, body.environment_id);
  for (const id of body.vault_ids ?? []) requireVault(world, id);
  const events = body.initial_events ?? [];
  if (events.filter(({ type }) => type === "user.define_outcome").length > 1) {
    refuse(ONE_OUTCOME);
  }
  const named = requireKnownFiles(world, events);
  const documents = named.filter((file) => file.as === "document").length;
  if (documents > MAX_DOCUMENT_FILES) {
    refuse(`initial_events: expected at most ${MAX_DOCUMENT_FILES} documents from files, but got ${documents}`);
  }
  const metadata = body.metadata ?? {};
  const scenario = requireScenario(world, metadata);
  const budget = body.budget ?? null;
  if (budget !== null) requireBudget(budget, agent.model);
  const resources = makeResources(world, body.resources ?? [], environment);
  agents.name();
  world.catalog.environments.name(environment);
  const session = create(world, {
    agent,
    environmentId: environment.id,
    selfHosted: environment.config.type === "self_hosted" || scenario?.self_hosted === true,
    title: body.title ?? null,
    metadata,
    vaultIds: body.vault_ids ?? [],
    resources,
    budget,
  });
  materialiseNamed(world, session);
  mountFiles(world, session.id, body.resources ?? [], resources);
  for (const { id } of named) world.catalog.files.name(id);
  if (events.length > 0) receiveEvents(world, session, events);
  return sessionJson(world, session);
};
