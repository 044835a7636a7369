import { sha256 as hash } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** SHA-256 in 64 lower-case hexadecimal digits. Not that of WebCrypto, which answers later: an operation is done when it returns. */
export const sha256 = (bytes: Uint8Array): string => bytesToHex(hash(bytes));
