/** Line drawings on a grid of 24, in the colour of the text. */
const PATHS = {
  book: 'M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5C17 4.5 14 5 12 6.5Zm0 0V20',
  back: 'M9 5 3.5 10.5 9 16M3.5 10.5H15a5.5 5.5 0 0 1 0 11h-2.5',
  chevron: 'm9 5 7 7-7 7',
  quote: 'M5 17c2.5-1 4-3 4-6H5V6h5v5c0 4-1.5 6.5-5 8M15 17c2.5-1 4-3 4-6h-4V6h5v5c0 4-1.5 6.5-5 8',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2.5',
  history: 'M4 12a8 8 0 1 0 2.5-5.8M4 4.5v4.5h4.5M12 8v4.5l3 1.8',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  warning: 'M12 4 2.8 20h18.4L12 4Zm0 6v4.5m0 2.5v.2',
  check: 'm4.5 12.5 5 5 10-11',
  page: 'M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12.5h6M9 16h6',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 9c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M15.5 4.3a3.5 3.5 0 0 1 0 6.5M17.5 14.4c2.4.7 4 2.8 4 5.6',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM9 14.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z',
  globe: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM3.5 12h17M12 3.5c-5 5-5 12 0 17 5-5 5-12 0-17Z',
  keyboard: 'M3 6.5h18v11H3zM6.5 10h.1m3.4 0h.1m3.4 0h.1m3.4 0h.1M7.5 14h9',
  trash: 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.8 13h9.4l.8-13M10 10.5v6m4-6v6',
  library: 'M5 4v16M9.5 4v16M13.5 5.2l3-.8 4 15-3 .8zM3 20h9',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20.5 20.5',
  text: 'M2.5 18.5 8 5.5l5.5 13M4.4 14h7.2M20.5 12v6.5M20.5 15.2a3 3.3 0 1 1-6 0 3 3.3 0 0 1 6 0',
  note: 'M5 4.5h14v10l-5 5H5zM14 19.5v-5h5M8.5 9h7M8.5 12.5h4',
  link: 'M10 14a4 4 0 0 0 6 .4l2.6-2.6a4 4 0 0 0-5.7-5.7L11.5 7.500M14 10a4 4 0 0 0-6-.4l-2.6 2.6a4 4 0 0 0 5.700 5.700l1.400-1.400',
  save: 'M6 3.500h12v17l-6-4.500-6 4.500z',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  follow: 'M12 3.5v17M7 8l5-4.5L17 8M7 16l5 4.5 5-4.5',
  marker: 'm5 16 9.5-9.5 3.5 3.5L8.5 19.5H5V16ZM12.5 19.5h7',
  external: 'M13.5 5H19v5.5M19 5l-8.5 8.5M10 6H5.5v12.5H18V14',
  feed: 'M5 5a14 14 0 0 1 14 14M5 11a8 8 0 0 1 8 8M6.2 17.8h.1',
  outline: 'M4.5 6h.1M8.5 6h11M6.5 12h.1M10.5 12h9M6.5 18h.1M10.5 18h9',
  up: 'm6 15 6-6 6 6',
  down: 'm6 9 6 6 6-6',
  pin: 'M9 3.5h6l-.8 6.5 3.3 3.5h-11L9.8 10 9 3.5ZM12 13.5V21',
  close: 'm6 6 12 12M18 6 6 18',
  listen: 'M4 9.5v5h3.5l5 4v-13l-5 4zM16 9a4.5 4.5 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11',
  play: 'M7.5 4.5v15l12-7.5z',
  pause: 'M8.5 5v14M15.5 5v14',
  next: 'm6 5 9 7-9 7zM18.5 5v14',
  previous: 'm18 5-9 7 9 7zM5.5 5v14',
  nextParagraph: 'm5 5 7 7-7 7M12 5l7 7-7 7',
  previousParagraph: 'm19 5-7 7 7 7M12 5l-7 7 7 7',
} as const;

export type IconName = keyof typeof PATHS;

/** Drawn for lines that run to the right. */
const DIRECTED: ReadonlySet<IconName> = new Set(['back', 'external']);

/** Always beside words that say the same, so hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={DIRECTED.has(name) ? 'icon directed' : 'icon'}
      viewBox="0 0 24 24"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
