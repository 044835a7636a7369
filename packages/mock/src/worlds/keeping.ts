import type { Interceptor } from "../http/interceptor.ts";
import type { MockAnswer } from "../http/mock-answer.ts";
import type { MockRequest } from "../http/mock-request.ts";
import type { Input } from "../world-log/input.ts";
import type { Outcomes } from "./apply-input.ts";

/** Answers a request in the world that has the name of one that has ended. */
export type AnswerInNext = (request: MockRequest) => Promise<MockAnswer>;

/** Keeps the changes of a world before they happen, so that the world can be made again from them. */
export interface Keeping {
  /** Between requests and their answers, where changes are kept. See `WorldHost.intercept`. */
  intercept(isMet: boolean, inNext: AnswerInNext): Interceptor;
  submit<Kind extends Input["kind"]>(input: Extract<Input, { kind: Kind }>): Promise<Outcomes[Kind]>;
  /** Waits until what others have changed is here, and sets the time that reads see. */
  catchUp(): Promise<void>;
}
