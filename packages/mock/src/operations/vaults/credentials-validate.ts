import type { CredentialValidation } from "@managed-agents/types";
import { objectRefusal } from "../../domain/object-legality.ts";
import { Refused } from "../../domain/refusal.ts";
import { readTime } from "../../domain/time.ts";
import { tryCredential } from "../../domain/try-credential.ts";
import { stampText } from "../../state/show.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findCredential, findVault, stateOf } from "./find.ts";

/** Milliseconds for which a token that was renewed is valid. */
const RENEWED_FOR = 3_600_000;

/** Tries an OAuth credential as its tokens say (house rule D241). One whose time is over counts as expired. A renewed token is kept. */
export const validateCredential: Operation = (world, { path }) => {
  const credential = findCredential(findVault(world, path.vault_id), path.credential_id);
  const { id, vaultId, auth, secrets } = credential;
  requireObject("credential", "validate_credential", stateOf(credential));
  if (auth.type !== "mcp_oauth") throw new Refused(objectRefusal("not_oauth", `this one is ${auth.type}`));
  if (secrets === null) throw new Error(`expected the OAuth credential ${id} to have the fate of its tokens`);
  const now = world.clock.now();
  const over = auth.expires_at ? readTime(auth.expires_at) <= now * 1000 : false;
  const access = over && secrets.access === "accepted" ? "expired" : secrets.access;
  const verdict = tryCredential(access, secrets.refresh);
  if (verdict.refresh?.status === "succeeded") {
    credential.secrets = { ...secrets, access: "accepted" };
    if (auth.expires_at) credential.auth = { ...auth, expires_at: stampText(world, now + RENEWED_FOR, id) };
  }
  const shown: CredentialValidation = {
    type: "vault_credential_validation",
    credential_id: id,
    vault_id: vaultId,
    validated_at: stampText(world, now, id),
    has_refresh_token: secrets.refresh !== null,
    ...verdict,
  };
  return JSON.stringify(shown);
};
