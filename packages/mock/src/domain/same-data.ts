/** Whether two values of JSON are the same, whatever the order of their properties. Properties that are undefined count as absent. */
export function sameData(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    return left.every((item, index) => sameData(item, right[index]));
  }
  const [own, other] = [present(left), present(right)];
  if (own.size !== other.size) return false;
  for (const [key, value] of own) if (!other.has(key) || !sameData(value, other.get(key))) return false;
  return true;
}

const present = (data: object): Map<string, unknown> =>
  new Map(Object.entries(data).filter(([, value]) => value !== undefined));
