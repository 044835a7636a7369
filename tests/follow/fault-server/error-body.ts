const TYPES: Readonly<Record<number, string>> = {
  400: "invalid_request_error",
  404: "not_found_error",
  429: "rate_limit_error",
  529: "overloaded_error",
};

/** The body of an error answer, and the data of an error on a stream. */
export const errorBody = (status: number, message: string): string =>
  JSON.stringify({
    type: "error",
    error: { type: TYPES[status] ?? "api_error", message },
    request_id: "req_fault_server",
  });
