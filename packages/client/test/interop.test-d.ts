import type * as sdkEvents from "@anthropic-ai/sdk/resources/beta/sessions/events";
import type * as sdkResources from "@anthropic-ai/sdk/resources/beta/sessions/resources";
import type * as sdk from "@anthropic-ai/sdk/resources/beta/sessions/sessions";
import type * as sdkThreads from "@anthropic-ai/sdk/resources/beta/sessions/threads/threads";
import type * as ours from "@managed-agents/types";

// An event that the official SDK does not have yet cannot be given to it: leave it out of `Known` with its tag, and say since when.
// People mix the two where code moves from one to the other. Each line compiles only if one type can stand for the other.

/** Without members and values that this version does not define, which have no place in the official unions and enums: those are closed. */
type Known<T> = T extends ours.UnknownMember
  ? never
  : T extends string
    ? KnownString<T>
    : T extends number | boolean
      ? T
      : { [K in keyof T]: Known<T[K]> };

/** `string & {}` stands for the unknown values of an enum; only an identity check distinguishes it from `string`. */
type KnownString<T extends string> = string extends T ? (Same<T, string> extends true ? T : never) : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const sessionFrom = (theirs: sdk.BetaManagedAgentsSession): ours.Session => theirs;
export const sessionTo = (own: ours.Session): sdk.BetaManagedAgentsSession => own;

export const eventFrom = (theirs: sdkEvents.BetaManagedAgentsSessionEvent): ours.SessionEvent => theirs;
export const eventTo = (own: Known<ours.SessionEvent>): sdkEvents.BetaManagedAgentsSessionEvent => own;

export const liveEventFrom = (theirs: sdkEvents.BetaManagedAgentsStreamSessionEvents): ours.StreamEvent => theirs;
export const liveEventTo = (own: Known<ours.StreamEvent>): sdkEvents.BetaManagedAgentsStreamSessionEvents => own;

export const resourceFrom = (theirs: sdkResources.BetaManagedAgentsSessionResource): ours.SessionResource => theirs;
export const resourceTo = (own: ours.SessionResource): sdkResources.BetaManagedAgentsSessionResource => own;

export const threadFrom = (theirs: sdkThreads.BetaManagedAgentsSessionThread): ours.SessionThread => theirs;
export const threadTo = (own: ours.SessionThread): sdkThreads.BetaManagedAgentsSessionThread => own;

// @ts-expect-error A message of the official type can hold a `redacted` block, which the service refuses from a client.
export const creationFrom = (theirs: Omit<sdk.SessionCreateParams, "betas">): ours.CreateSessionRequest => theirs;
export const creationTo = (own: ours.CreateSessionRequest): sdk.SessionCreateParams => own;

// @ts-expect-error The same.
export const sendingFrom = (theirs: Omit<sdkEvents.EventSendParams, "betas">): ours.SendEventsRequest => theirs;
export const sendingTo = (own: ours.SendEventsRequest): sdkEvents.EventSendParams => own;
