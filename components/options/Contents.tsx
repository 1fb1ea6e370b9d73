import { strings } from './strings';

/** The sections that are shown, to jump to; beside them where there is room. */
export function Contents({ entries }: { entries: { id: string; title: string }[] }) {
  return (
    <nav class="contents" aria-label={strings.title}>
      <ul>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
