import type { UpdateCredentialRequest } from "@managed-agents/types";
import { mergeMetadata } from "../../domain/merge-metadata.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { changeAuth } from "./change-auth.ts";
import { findCredential, findVault, stateOf } from "./find.ts";
import { credentialJson } from "./show.ts";

export const updateCredential: Operation<UpdateCredentialRequest> = (world, { path, body }) => {
  const credential = findCredential(findVault(world, path.vault_id), path.credential_id);
  requireObject("credential", "change_credential", stateOf(credential));
  const now = world.clock.now();
  const { auth, secrets } = body.auth ? changeAuth(credential.auth, credential.secrets, body.auth, now) : credential;
  const metadata = body.metadata ? mergeMetadata(credential.metadata, body.metadata) : credential.metadata;
  if (body.display_name !== undefined) credential.displayName = body.display_name;
  credential.metadata = metadata;
  credential.auth = auth;
  credential.secrets = secrets;
  credential.updatedAt = now;
  return credentialJson(world, credential);
};
