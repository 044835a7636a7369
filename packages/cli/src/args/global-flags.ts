/** A flag that every command has, or every command of one kind. */
export interface GlobalFlag {
  readonly flag: string;
  readonly type: "string" | "boolean";
  readonly repeatable?: true;
  readonly values?: readonly string[];
  readonly text: string;
}

export const FORMATS = ["auto", "json", "jsonl", "yaml", "raw", "pretty"] as const;
export type Format = (typeof FORMATS)[number];

/** The flags beside those of the document. No flag of a command has one of these names; a test holds that. */
export const GLOBAL_FLAGS: readonly GlobalFlag[] = [
  {
    flag: "format",
    type: "string",
    values: FORMATS,
    text: "How to print answers: auto is pretty on a terminal, else JSON, for lists and streams one value per line.",
  },
  { flag: "transform", type: "string", text: "A GJSON path that picks from the answer, or from each item of a list." },
  { flag: "raw-output", type: "boolean", text: "Print strings without quotes." },
  { flag: "max-items", type: "string", text: "The most items of a list, or events of a stream, to print." },
  { flag: "output", type: "string", text: "Where to write a download: a file, or - for standard output." },
  { flag: "base-url", type: "string", text: "Where the service is; else ANTHROPIC_BASE_URL." },
  { flag: "api-key-file", type: "string", text: "A file that holds the API key; else ANTHROPIC_API_KEY." },
  { flag: "beta", type: "string", repeatable: true, text: "A beta to ask for besides those that the call needs." },
  { flag: "dry-run", type: "boolean", text: "Print the request as a curl command and send nothing." },
  { flag: "debug", type: "boolean", text: "Print requests and answers to standard error, without secrets." },
  { flag: "help", type: "boolean", text: "Show help." },
];

/** The values of {@link GLOBAL_FLAGS}, read. */
export interface GlobalOptions {
  readonly format: Format;
  readonly transform: string | undefined;
  readonly rawOutput: boolean;
  readonly maxItems: number | undefined;
  readonly output: string | undefined;
  readonly baseUrl: string | undefined;
  readonly apiKeyFile: string | undefined;
  readonly betas: readonly string[];
  readonly dryRun: boolean;
  readonly debug: boolean;
  readonly help: boolean;
}
