/** A decoded event. Its properties are read as own properties only where a name could reach a prototype; rules name wire properties. */
export type StreamEventData = Readonly<Record<string, unknown>>;

/** Reads the property at a dotted path, such as `stop_reason.type`; undefined where a part is missing. */
export function compilePath(path: string): (event: StreamEventData) => unknown {
  const [first = "", second, ...more] = path.split(".");
  if (second === undefined) return (event) => event[first];
  if (more.length === 0) return (event) => step(event[first], second);
  return (event) => more.reduce(step, step(event[first], second));
}

const step = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as StreamEventData)[key] : undefined;
