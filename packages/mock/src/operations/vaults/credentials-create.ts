import type { CreateCredentialRequest } from "@managed-agents/types";
import { identityOf } from "../../domain/credential-identity.ts";
import { objectRefusal } from "../../domain/object-legality.ts";
import { Refused } from "../../domain/refusal.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findVault, stateOf } from "./find.ts";
import { makeAuth } from "./make-auth.ts";
import { credentialJson } from "./show.ts";

/** Archived credentials do not count (D23). */
const MOST_ACTIVE = 20;

export const createCredential: Operation<CreateCredentialRequest> = (world, { path, body }) => {
  const vault = findVault(world, path.vault_id);
  const now = world.clock.now();
  const made = makeAuth(body.auth, now);
  requireObject("vault", "add_credential", stateOf(vault));
  const taken = vault.active.get(identityOf(made.auth));
  if (taken !== undefined) throw new Refused(objectRefusal("credential_exists", taken));
  if (vault.active.size >= MOST_ACTIVE) throw new Refused(objectRefusal("vault_full"));
  const id = world.ids.next("vcrd");
  const named = { id, displayName: body.display_name ?? null, metadata: body.metadata ?? {} };
  return credentialJson(world, world.catalog.vaults.addCredential(vault, { ...named, ...made }, now));
};
