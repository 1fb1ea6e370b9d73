import { momentFormat } from '../../shared/intl';

/** A moment as a clock here shows it. */
export function Moment({ iso }: { iso: string }) {
  const date = new Date(iso);
  return <time dateTime={iso}>{Number.isNaN(date.getTime()) ? iso : momentFormat().format(date)}</time>;
}
