/** Characters of JSON that one tool result may have. A model cannot use more, and hosts cut it where they like. */
export const MAX_RESULT = 1_000_000;

/** Bytes of a file that one tool result may hold. In base64 they stay within {@link MAX_RESULT}. */
export const MAX_DOWNLOAD = 700_000;
