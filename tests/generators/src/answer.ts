/** A `fetch` that answers every request with the same JSON and keeps what was asked. */
export function answer(body: unknown): { readonly requests: Request[]; readonly fetch: typeof fetch } {
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (input, init) => {
      requests.push(new Request(input, init));
      return Response.json(body);
    },
  };
}
