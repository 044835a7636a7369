import { ManagedAgentsError } from "../errors/managed-agents-error.ts";
import type { EventStream, ReportEnd, Source, Take } from "./event-stream.ts";

/** Events that one branch may be behind the other, since they wait in memory. */
const MAX_LAG = 100_000;

/** One of the two, seen from the stream that feeds them. */
interface Branch<Event> extends Source<Event> {
  closed: boolean;
  deliver(batch: readonly Event[]): void;
  end(failure?: readonly [unknown]): void;
}

/**
 * Two streams with the events that `take` gives.
 *
 * @param make makes a stream of a source
 * @param close is called when neither is read any more
 */
export function splitStream<Event>(
  make: (connect: (end: ReportEnd) => Source<Event>) => EventStream<Event>,
  take: Take<Event>,
  close: () => void,
): [EventStream<Event>, EventStream<Event>] {
  const branches: Branch<Event>[] = [];
  let taking = false;

  const feed = async (): Promise<void> => {
    if (taking) return;
    taking = true;
    let batch: readonly Event[] | undefined;
    let failure: readonly [unknown] | undefined;
    try {
      batch = await take();
    } catch (error) {
      failure = [error];
    }
    taking = false;
    for (const branch of branches) {
      if (batch) branch.deliver(batch);
      else branch.end(failure);
    }
  };

  const connect = (report: ReportEnd): Source<Event> => {
    let queue: Event[] = [];
    let end: { readonly failure?: readonly [unknown] | undefined } | undefined;
    let wake: (() => void) | undefined;
    const branch: Branch<Event> = {
      closed: false,
      deliver(batch) {
        if (branch.closed) return;
        for (const event of batch) queue.push(event);
        if (queue.length > MAX_LAG) {
          branch.cancel();
          branch.end([new ManagedAgentsError(`a branch fell ${MAX_LAG} events behind`)]);
        }
        wake?.();
      },
      end(failure) {
        end ??= { failure };
        wake?.();
      },
      async pull() {
        if (!queue.length && !end && !branch.closed) {
          feed();
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        const batch = queue;
        queue = [];
        if (end && !batch.length) report(end.failure);
        return batch;
      },
      cancel() {
        branch.closed = true;
        queue = [];
        wake?.();
        if (branches.every(({ closed }) => closed)) close();
      },
    };
    branches.push(branch);
    return branch;
  };

  return [make(connect), make(connect)];
}
