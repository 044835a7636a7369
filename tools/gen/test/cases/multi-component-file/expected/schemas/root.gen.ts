// Generated from spec/components/schemas/ by tools/gen. Do not edit: change the spec and run `npm run gen`.

export type Body = LinkBody | TextBody;

export interface LinkBody {
  type: "link";
  url: string;
}

export interface TextBody {
  type: "text";
  text: string;
}

export interface CreateNoteRequest {
  /** What to keep. */
  text: string;
}

export interface ErrorResponse {
  message: string;
}

/** Something to remember. */
export interface Note {
  id: string;
  text: string;
  body?: Body;
}
