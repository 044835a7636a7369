/** Names of properties whose value is nobody else's business. */
const SECRET = /token|secret|password|authorization|api_?key|private_?key|^auth$/i;
/** What such words also name, and what a reader needs. */
const HARMLESS = /_tokens$|^(token_endpoint(_auth)?|secret_name|(.*_)?api_key_id)$/;

/** Whether a property of this name can hold a secret as its text. */
export const isSecretName = (name: string): boolean => SECRET.test(name) && !HARMLESS.test(name);
