interface Sleeping {
  sleep(milliseconds: number): Promise<boolean>;
}

/**
 * What faults hold back: delayed requests and stalled streams. Nothing of the world ends them, so whoever ends the world has to end them
 * here.
 */
export class Pending {
  readonly #ends = new Set<() => void>();

  /** Notes something that is held back. @returns a function that forgets it */
  add(end: () => void): () => void {
    this.#ends.add(end);
    return () => void this.#ends.delete(end);
  }

  /** Waits for a time of the world's clock, in milliseconds. @returns false if the world ended first */
  async sleep(clock: Sleeping, milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const forget = this.add(() => resolve(false));
      void clock.sleep(milliseconds).then((came) => {
        forget();
        resolve(came);
      });
    });
  }

  /** Ends everything that is held back. */
  end(): void {
    const ends = [...this.#ends];
    this.#ends.clear();
    for (const end of ends) end();
  }
}
