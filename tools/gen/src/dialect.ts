/** Which of several content types decides how a body travels, and which may stand beside it. */
export interface ContentTypes<Kind extends string> {
  /** What each content type that generated code is for makes of a body. A body has exactly one of them. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** Content types of the same value in another notation, or of the same thing for people. */
  readonly beside: readonly string[];
}

/** What a document may say where documents differ. All else, keywords, references, schemas and unions, is the same for all. */
export interface Dialect {
  /** In the order in which operations of one path are emitted. */
  readonly methods: readonly ("get" | "head" | "post" | "put" | "delete")[];
  /** Statuses of success, of which an operation has exactly one. */
  readonly successes: readonly number[];
  readonly bodies: ContentTypes<"json" | "multipart">;
  /** Whether a request may come without its body. */
  readonly optionalBodies: boolean;
  readonly answers: ContentTypes<"json" | "binary" | "sse">;
  /** Whether an answer may be without content. */
  readonly emptyAnswers: boolean;
  /** Whether operations are offered as tools and commands, and say so with `x-tool-name` and `x-hints`. */
  readonly offered: boolean;
}

/** `spec/`: from it follow a client, commands, tools and the contract. */
export const API: Dialect = {
  methods: ["get", "post", "delete"],
  successes: [200],
  bodies: { kinds: { "application/json": "json", "multipart/form-data": "multipart" }, beside: [] },
  optionalBodies: false,
  answers: {
    kinds: { "application/json": "json", "application/octet-stream": "binary", "text/event-stream": "sse" },
    beside: [],
  },
  emptyAnswers: false,
  offered: true,
};

/** What a program serves beside the API, to be controlled by: from it follow types, routes and validators. */
export const CONTROL: Dialect = {
  methods: ["get", "head", "post", "put", "delete"],
  successes: [200, 204],
  bodies: { kinds: { "application/json": "json" }, beside: ["application/yaml"] },
  optionalBodies: true,
  answers: { kinds: { "application/json": "json" }, beside: ["text/html"] },
  emptyAnswers: true,
  offered: false,
};
