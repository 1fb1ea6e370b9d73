import { momentFormat } from './intl';

/** A moment as a clock here shows it. */
export function momentText(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : momentFormat().format(date);
}

export function Moment({ iso }: { iso: string }) {
  return <time dateTime={iso}>{momentText(iso)}</time>;
}
