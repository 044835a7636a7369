/** What names the call towards the service's support. */
export const requestIdOf = (response: Response): string | undefined => response.headers.get("request-id") ?? undefined;
