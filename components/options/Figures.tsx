import { type Counted, counted, numberLabel, sizeLabel } from '../shared/wording';
import type { ArchiveStats } from './Options';
import { strings } from './strings';

/** How much is stored, as figures large enough to be taken in at a glance. */
export function Figures({ stats }: { stats: ArchiveStats }) {
  const { read, fed, imported, seen, size, nothing } = strings.stored;
  if (!stats.read && !stats.fed && !stats.imported && !stats.seen) return <p class="quiet">{nothing}</p>;
  return (
    <dl class="figures">
      <CountedFigure n={stats.read} forms={read} />
      {stats.fed > 0 && <CountedFigure n={stats.fed} forms={fed} />}
      {stats.imported > 0 && <CountedFigure n={stats.imported} forms={imported} />}
      <CountedFigure n={stats.seen} forms={seen} />
      <Figure value={sizeLabel(stats.bytes)} label={size} />
    </dl>
  );
}

function CountedFigure({ n, forms }: { n: number; forms: Counted }) {
  return <Figure value={numberLabel(n)} label={counted(n, forms)} />;
}

function Figure({ value, label }: { value: string; label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
