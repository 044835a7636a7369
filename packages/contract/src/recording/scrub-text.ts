import { HIDDEN } from "./hidden.ts";
import { scrubAssigned } from "./scrub-assigned.ts";

/** Every repetition is bounded, so that a hostile text costs no more than a multiple of its length. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END)[\w+/=\s\\:,.-]){0,20000}(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?/g,
    HIDDEN,
  ],
  [/(?<![\w-])eyJ[\w-]{5,1000}\.[\w-]{2,8000}(?:\.[\w-]{0,8000})?/g, HIDDEN],
  [/sk-ant-[\w-]{4,400}|(?<![A-Za-z0-9])sk-[\w-]{8,400}/g, HIDDEN],
  [
    /(?<![A-Za-z0-9])(?:gh[opsur]_|github_pat_|glpat-|npm_|hf_|xox[abeprs]-|xapp-|[rsp]k_(?:live|test)_|pypi-|dop_v1_|ya29\.|GOCSPX-)[\w-]{8,2000}/g,
    HIDDEN,
  ],
  [/(hooks\.slack\.com\/services\/)[\w/-]{8,400}/g, `$1${HIDDEN}`],
  [/(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, HIDDEN],
  [/(?<![A-Za-z0-9])AIza[\w-]{30,60}/g, HIDDEN],
  [/\b(bearer\s{1,4})[\w.~+/=-]{8,8000}/gi, `$1${HIDDEN}`],
  [/\b(basic\s{1,4})(?=[^\s]{0,400}[0-9=])[\w+/=-]{8,8000}/gi, `$1${HIDDEN}`],
  [
    /\b((?:set-)?cookie\s{0,4}:\s{0,4})[\w.-]{1,100}=[^\s;"'<>\\]{0,4096}(?:;\s{0,4}[^\s;"'<>\\]{1,4096}){0,50}/gi,
    `$1${HIDDEN}`,
  ],
  // A scheme of its own, and what follows it.
  [
    /\b(authorization\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?[a-z][\w-]{1,30}\s{1,4})(?=[^\s"']{0,400}[0-9=])[\w.~+/=:-]{8,8000}/gi,
    `$1${HIDDEN}`,
  ],
  // Parameters of signed addresses, whose names say nothing elsewhere.
  [/([?&](?:sig|key|auth)=)[^\s"'&#<>\\]{4,8000}/gi, `$1${HIDDEN}`],
  // Up to the last `@` before the path: a password may have one, and a token may stand alone.
  [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/"'<>\\]{1,600}@/gi, `$1${HIDDEN}@`],
];

const EMAIL = /(?<![\w.%+-])[\w.%+-]+@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.[a-z]{2,24}\b/gi;
const HOME = /(\/(?:home|Users)\/|\b[A-Za-z]:(?:\\{1,2}|\/)Users(?:\\{1,2}|\/))([^/\\\s"'<>:|]{1,64})/g;

/** Text without secrets, addresses of e-mail, and names of users in paths. */
export function scrubText(text: string): string {
  let scrubbed = text;
  for (const [pattern, replacement] of SECRETS) scrubbed = scrubbed.replace(pattern, replacement);
  return scrubAssigned(scrubbed).replace(EMAIL, "someone@example.com").replace(HOME, "$1user");
}

/** Text of which only the form is left: letters are `x`, digits `0`. */
export const maskText = (text: string): string => text.replaceAll(/\p{N}/gu, "0").replaceAll(/[\p{L}\p{M}]/gu, "x");
