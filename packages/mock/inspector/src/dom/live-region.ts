/** How many announcements are said at once. Of a burst the last ones matter. */
const MOST = 3;
const PAUSE_MS = 800;

/**
 * Says what happens to screen readers, without being noisy: what comes within a moment is said together, and of many only the last.
 *
 * @param region an element with `aria-live`
 */
export function createAnnouncer(region: HTMLElement): (text: string) => void {
  let waiting: string[] = [];
  let isDue = false;
  return (text) => {
    if (text === "") return;
    waiting = [...waiting, text].slice(-MOST);
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      region.textContent = waiting.join(" ");
      waiting = [];
    }, PAUSE_MS);
  };
}
