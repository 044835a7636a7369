import type { paths } from "@managed-agents/types";
import type { Client, FetchOptions, ParamsOption, ParseAs, ParseAsResponse } from "openapi-fetch";

/**
 * openapi-fetch over the document's paths: `raw.GET("/v1/sessions/{session_id}", { params: … })`.
 *
 * It behaves as openapi-fetch does. Bodies and answers are stated here, since openapi-fetch maps them property by property, and its mapped types turn
 * an open enum into an object: what they describe could not be handed to anything that takes this kit's types.
 */
export interface RawClient extends Pick<Client<paths>, "use" | "eject"> {
  readonly GET: RawMethod<"get">;
  readonly POST: RawMethod<"post">;
  readonly DELETE: RawMethod<"delete">;
  /** The same with the method as the first argument, in lower case. */
  request<Method extends HttpMethod, Path extends PathOf<Method>, As extends ParseAs = "json">(
    method: Method,
    path: Path,
    ...options: OptionsArgument<Method, Path, As>
  ): Promise<RawAnswer<Method, Path, As>>;
}

/** The methods of the document. */
type HttpMethod = "get" | "post" | "delete";

export type RawMethod<Method extends HttpMethod> = <Path extends PathOf<Method>, As extends ParseAs = "json">(
  path: Path,
  ...options: OptionsArgument<Method, Path, As>
) => Promise<RawAnswer<Method, Path, As>>;

/** What a call answers: `data` for a status below 300, else `error`. */
export type RawAnswer<Method extends HttpMethod, Path extends keyof paths, As extends ParseAs = "json"> =
  | {
      data: ParseAsResponse<ContentOf<ResponseOf<OperationOf<Method, Path>, 200>>, { parseAs: As }>;
      error?: never;
      response: Response;
    }
  | {
      data?: never;
      error: ContentOf<ResponseOf<OperationOf<Method, Path>, ErrorStatusOf<OperationOf<Method, Path>>>>;
      response: Response;
    };

/** What a call takes: `params`, `body` where the operation has one, and what `fetch` takes. */
export type RawCallOptions<
  Method extends HttpMethod,
  Path extends keyof paths,
  As extends ParseAs = "json",
> = ParamsOption<OperationOf<Method, Path>> &
  BodyOption<OperationOf<Method, Path>> &
  Omit<FetchOptions<OperationOf<Method, Path>>, "params" | "body" | "parseAs"> & { parseAs?: As };

/** One argument, which can be left out where nothing in it is needed. */
type OptionsArgument<Method extends HttpMethod, Path extends keyof paths, As extends ParseAs> =
  Record<never, never> extends RawCallOptions<Method, Path, As>
    ? [options?: RawCallOptions<Method, Path, As>]
    : [options: RawCallOptions<Method, Path, As>];

type PathOf<Method extends string> = {
  [Path in keyof paths]: OperationOf<Method, Path> extends { responses: unknown } ? Path : never;
}[keyof paths];

type OperationOf<Method extends string, Path extends keyof paths> = paths[Path][Method & keyof paths[Path]];

type BodyOption<Operation> = Operation extends { requestBody: infer Body }
  ? { body: ContentOf<Body> }
  : { body?: never };

type ResponseOf<Operation, Status> = Operation extends { responses: infer Responses }
  ? Responses[Status & keyof Responses]
  : never;

type ErrorStatusOf<Operation> = Operation extends { responses: infer Responses }
  ? Exclude<keyof Responses, 200>
  : never;

type ContentOf<Message> = Message extends { content: infer Content } ? Content[keyof Content] : never;
