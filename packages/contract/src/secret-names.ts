/** Names of properties whose value grants access, misspelt ones included. */
const SECRET = /token|secret|password|authorization|api_?key|private_?key/i;
/** What such names also stand for. */
const HARMLESS = /_tokens$|^(token_endpoint(_auth)?|secret_name|(.*_)?api_key_id)$/;

/** Whether the value of a property of this name grants access, so that its text may be neither shown nor kept. */
export const isSecretName = (name: string): boolean => SECRET.test(name) && !HARMLESS.test(name);
