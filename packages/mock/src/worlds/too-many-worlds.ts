/** Thrown where one more world would be too many. */
export class TooManyWorlds extends Error {
  override readonly name = "TooManyWorlds";

  constructor(most: number) {
    super(
      `${most} worlds are open, which is the most that maxWorlds (--max-worlds) lets be; close one with DELETE /_mock/worlds/{name}.`,
    );
  }
}
