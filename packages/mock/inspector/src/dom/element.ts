/** What an element is made with: attributes, and listeners under `on`. Text comes as a child. */
export interface Props {
  readonly class?: string;
  readonly on?: { readonly [event: string]: (event: Event) => void };
  readonly [attribute: string]: string | number | boolean | null | undefined | object;
}

export type Child = Node | string | null | false | undefined;

/**
 * Makes an element. Children that are text become text nodes, whatever they hold: nothing is ever parsed as HTML.
 *
 * @param props `false`, null and undefined leave an attribute out, `true` sets it without a value
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name === "on")
      for (const [type, listen] of Object.entries(props.on ?? {})) element.addEventListener(type, listen);
    else if (value !== false && value !== null && value !== undefined)
      element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(
    ...children.filter((child): child is Node | string => child !== null && child !== false && child !== undefined),
  );
  return element;
}

/** Sets a text only where it differs, so that a screen reader and a selection stay undisturbed. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Sets an attribute only where it differs; null removes it. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

let count = 0;

/** An id that no other element has. */
export const newId = (): string => `e${++count}`;
