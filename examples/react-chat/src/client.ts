import { createClient } from "@managed-agents/client/sessions";

/** Calls the origin of the page, whose server adds the key. One for the whole page: `useSession` begins anew with another one. */
export const client = createClient({ apiKey: null, baseURL: location.origin });
