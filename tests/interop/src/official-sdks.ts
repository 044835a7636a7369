import Anthropic, { type ClientOptions } from "@anthropic-ai/sdk";
import type { Target } from "@managed-agents/harness";
import Oldest from "anthropic-sdk-0.86";
import Earlier from "anthropic-sdk-0.120";

/** One release of the official SDK, and how to make a client of it. */
export interface OfficialSdk {
  readonly version: "1.10.0" | "0.120.0";
  /** Names of frames that the release's stream reader skips without a word (its `core/streaming`). */
  readonly skips: readonly string[];
  /**
   * @param target where the client's requests go
   * @param options as the SDK takes them; the key is a made-up one, and nothing is retried unless the caller says so
   */
  readonly connect: (target: Target, options?: ClientOptions) => Anthropic;
}

const settings = ({ baseURL, fetch }: Target, options: ClientOptions = {}): ClientOptions => ({
  apiKey: "sk-ant-interop",
  maxRetries: 0,
  // A stream that is broken on purpose would fill the tests' output.
  logLevel: "off",
  baseURL,
  ...(fetch === undefined ? {} : { fetch }),
  ...options,
});

/** 1.10.0 sends the key as a bearer token and version 2026-10-21. It yields every frame that has a name. */
export const CURRENT_SDK: OfficialSdk = {
  version: "1.10.0",
  skips: [],
  connect: (target, options) => new Anthropic(settings(target, options)),
};

/** 0.120.0 sends `x-api-key`, version 2023-06-01 and `?beta=true`. It yields the names it was released with. */
export const EARLIER_SDK: OfficialSdk = {
  version: "0.120.0",
  skips: [
    "session.usage",
    "workflow_run.created",
    "workflow_run.error",
    "workflow_run.phase_ended",
    "workflow_run.phase_started",
    "workflow_run.status_ended",
    "workflow_run.status_idle",
    "workflow_run.status_running",
  ],
  // The releases differ in members that no shared test touches, so that one type serves both.
  connect: (target, options) => new Earlier(settings(target, options) as object) as unknown as Anthropic,
};

/**
 * 0.86.0 is the first release that has sessions. It sends what 0.120.0 sends. Of a session's stream it yields the frames named `message`
 * alone, so that it skips every event under `documented`.
 */
export const OLDEST_SDK: Pick<OfficialSdk, "connect"> & { readonly version: "0.86.0" } = {
  version: "0.86.0",
  connect: (target, options) => new Oldest(settings(target, options) as object) as unknown as Anthropic,
};

/** The releases whose calls all tests share. {@link OLDEST_SDK} has fewer; the matrix of `official/matrix.test.ts` says which. */
export const OFFICIAL_SDKS: readonly OfficialSdk[] = [CURRENT_SDK, EARLIER_SDK];

/** A release under one profile of the emulator, with the names that it skips there. */
export interface SdkUnderProfile extends OfficialSdk {
  readonly profile: "observed" | "documented";
}

/** Under `observed` every frame is named `message` (live L19), which both releases take, so that neither skips any event. */
export const SDKS_UNDER_PROFILES: readonly SdkUnderProfile[] = OFFICIAL_SDKS.flatMap((sdk) => [
  { ...sdk, profile: "observed", skips: [] },
  { ...sdk, profile: "documented" },
]);
