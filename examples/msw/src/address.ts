/** Where the page reaches the API: a route of its own server, which adds the key. */
export const address = `${location.origin}/api/agents`;
