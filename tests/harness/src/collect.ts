/**
 * Reads a stream until an item ends it, or to its own end. Leaving the loop closes the connection.
 *
 * @param isLast true for the item that is wanted last
 * @returns everything read, the last item included
 */
export async function collect<T>(stream: AsyncIterable<T>, isLast: (item: T) => boolean = () => false): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream) {
    items.push(item);
    if (isLast(item)) break;
  }
  return items;
}
