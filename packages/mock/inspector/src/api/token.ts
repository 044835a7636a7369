const KEY = "managed-agents-mock-token";

/** The token for control calls, kept for as long as the browser's tab is open; null if none was given. */
export function readToken(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function keepToken(token: string): void {
  try {
    sessionStorage.setItem(KEY, token);
  } catch {
    // Storage is switched off: it is asked for again after a reload.
  }
}
