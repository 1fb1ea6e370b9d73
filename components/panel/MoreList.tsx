import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Counted, counted } from '../shared/wording';
import { strings } from './strings';

interface MoreListProps<Item> {
  items: Item[];
  /** How many are shown at first. */
  first: number;
  /** How many more each click shows: a list of hundreds never arrives all at once. */
  step?: number;
  /** Place of an item that has to be visible, -1 for none. */
  mustShow?: number;
  more: Counted;
  class: string;
  render: (item: Item, place: number) => ComponentChildren;
}

export function MoreList<Item>(props: MoreListProps<Item>) {
  const { items, first, step = 20, mustShow = -1, more, render } = props;
  const [count, setCount] = useState(first);

  useEffect(() => {
    if (mustShow >= 0) setCount((shown) => Math.max(shown, mustShow + 1));
  }, [mustShow]);

  const left = items.length - count;
  const next = Math.min(step, left);
  const isLong = items.length > first;
  return (
    <>
      <ul class={props.class}>{items.slice(0, count).map(render)}</ul>
      {isLong && (
        // One button, so that it keeps the focus.
        <button type="button" class="more" onClick={() => setCount(left > 0 ? count + next : first)}>
          {left > 0 ? counted(next, more) : strings.fewer}
        </button>
      )}
    </>
  );
}
