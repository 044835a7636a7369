import type { SpanModelUsage } from "@managed-agents/types";

/** Tokens and tools of one model request, or summed up over many. */
export interface Spending {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly webSearches: number;
}

export const NO_SPENDING: Spending = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, webSearches: 0 };

export const addSpending = (a: Spending, b: Spending): Spending => ({
  input: a.input + b.input,
  output: a.output + b.output,
  cacheRead: a.cacheRead + b.cacheRead,
  cacheWrite: a.cacheWrite + b.cacheWrite,
  webSearches: a.webSearches + b.webSearches,
});

/** Tokens of a text of so many characters, by the usual rule of thumb. */
export const tokensIn = (characters: number): number => Math.ceil(characters / 4);

/** Cents per token. The mock has one price list for all models: figures are for show, not for planning. */
const INPUT = 500 / 1_000_000;
const OUTPUT = 2500 / 1_000_000;
const CACHE_READ = 50 / 1_000_000;
const CACHE_WRITE = 625 / 1_000_000;
/** Behaviour 7: $10 per 1,000 searches, $0.08 per hour of work. */
const WEB_SEARCH = 1;
const SECOND = 8 / 3600;

/** Exact list cost in cents. */
export const listCost = (spent: Spending, activeSeconds: number): number =>
  spent.input * INPUT +
  spent.output * OUTPUT +
  spent.cacheRead * CACHE_READ +
  spent.cacheWrite * CACHE_WRITE +
  spent.webSearches * WEB_SEARCH +
  activeSeconds * SECOND;

/** Output tokens whose price is at least so many cents. */
export const tokensWorth = (cents: number): number => Math.max(0, Math.ceil(cents / OUTPUT) + 1);

/** The figures of one request as its span carries them. */
export const spanUsage = (spent: Spending): SpanModelUsage => ({
  input_tokens: spent.input,
  output_tokens: spent.output,
  cache_read_input_tokens: spent.cacheRead,
  cache_creation_input_tokens: spent.cacheWrite,
  speed: "standard",
});
