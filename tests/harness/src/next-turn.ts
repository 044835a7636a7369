/** Gives the emulator one turn of the event loop. With speed 0 the agent needs turns, not time. */
export const nextTurnOfTheLoop = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
