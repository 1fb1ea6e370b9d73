import type { Change } from '../../lib/archive/revision';
import { dayLabel } from '../shared/date-label';
import { plainText } from '../shared/plain-text';
import { fill } from '../shared/wording';
import { useArticle } from './article-context';
import { Disclosure } from './Disclosure';
import { MoreList } from './MoreList';
import { strings } from './strings';

const FIRST = 5;

/** That the article says something else than when it was read before, and what. */
export function ChangeNote({ change }: { change: Change }) {
  const { removed, added, read } = change;
  const { compareTexts } = useArticle().actions;
  return (
    <div class="change">
      <Disclosure label={fill(strings.change.since, { date: dayLabel(read) })}>
        {() => (
          <>
            <Sentences title={strings.change.removed} sentences={removed} kind="removed" />
            <Sentences title={strings.change.added} sentences={added} kind="added" />
          </>
        )}
      </Disclosure>
      {compareTexts && (
        <button type="button" class="compare" onClick={() => compareTexts(change.article)}>
          {strings.change.compare}
        </button>
      )}
    </div>
  );
}

interface SentencesProps {
  title: string;
  sentences: string[];
  kind: 'removed' | 'added';
}

function Sentences({ title, sentences, kind }: SentencesProps) {
  const { lang, dir } = useArticle().article;
  if (sentences.length === 0) return null;
  const sentence = (text: string) => (
    <li key={text} lang={lang} dir={dir}>
      {kind === 'removed' ? <del>{plainText(text)}</del> : <ins>{plainText(text)}</ins>}
    </li>
  );
  return (
    <section>
      <h2>{title}</h2>
      <MoreList class="sentences" items={sentences} first={FIRST} more={strings.change.more} render={sentence} />
    </section>
  );
}
