// Generated from spec/components/schemas/ by tools/gen. Do not edit: change the spec and run `npm run gen`.

export interface CreateNoteRequest {
  /** What to keep. */
  text: string;
}

export interface ErrorResponse {
  message: string;
}

/**
 * Says `milk`, ${process.exit(1)}, "quotes" and \\u0041.
 * // not a comment, </script> not a tag, /* not the start of one.
 */
export interface Note {
  id: string;
  text: string;
}
