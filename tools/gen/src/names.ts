/** A JavaScript identifier or property key, quoted only where it must be. */
export const propertyKey = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** `memory_versions` → `memoryVersions`: one segment of an operation id as the client writes it. */
export const camelCase = (segment: string): string =>
  segment.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** `sessions.threads.events` → `SessionsThreadsEvents` */
export const pascalCase = (dotted: string): string =>
  dotted
    .split(/[._]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
