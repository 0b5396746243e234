/** Keys that change what a key means. */
const hasModifier = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea') !== null;

/** Where the arrows may go: the results and the buttons below them. */
const stops = (list: HTMLElement): readonly HTMLElement[] =>
  [...list.querySelectorAll<HTMLElement>('h3 a, button')].filter(
    (stop) => stop.closest('[hidden]') === null,
  );

/**
 * Lets the keyboard do all: `/` goes to the field, the arrows walk through the results, Escape leads back to
 * the field. Enter follows a link as everywhere.
 */
export function steerByKeys(field: HTMLInputElement, list: HTMLElement): void {
  const toField = () => {
    field.focus();
    field.select();
  };

  function walk(from: EventTarget | null, step: 1 | -1): void {
    const all = stops(list);
    const next = all.findIndex((stop) => stop === from) + step;
    if (next < 0) toField();
    else all[next]?.focus();
  }

  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.isComposing || hasModifier(event)) return;
    const inList = target instanceof Node && list.contains(target);
    const isWalk = key === 'ArrowDown' ? target === field || inList : key === 'ArrowUp' && inList;
    if (isWalk) walk(target, key === 'ArrowDown' ? 1 : -1);
    else if ((key === '/' && !isTyping(target)) || (key === 'Escape' && inList)) toField();
    else return;
    event.preventDefault();
  });
}
