import { useState } from 'preact/hooks';
import { useAnswer } from '../shared/answer';
import { ConfirmedDeletion } from '../shared/ConfirmedDeletion';
import { Failure } from '../shared/Failure';
import { BackButton } from './BackButton';
import { KeptArticle } from './KeptArticle';
import type { LibraryActions } from './library-actions';
import { doneText, strings } from './strings';

interface ArticleViewProps {
  id: number;
  /** What is looked for in it. */
  part?: 'earlier';
  actions: LibraryActions;
  onChange: () => void;
}

/** An article of the library, read again without a network. */
export function ArticleView({ id, part, actions, onChange }: ArticleViewProps) {
  const [isDeleted, setDeleted] = useState(false);
  const answer = useAnswer(() => actions.article(id), '');
  const article = answer && 'value' in answer ? answer.value : null;
  const work = async () => {
    const removed = await actions.deleteArticle(id);
    setDeleted(true);
    onChange();
    return removed;
  };
  return (
    <>
      <BackButton actions={actions} />
      {!answer && <p role="status">{strings.loading}</p>}
      {answer && 'failed' in answer && <Failure reason={answer.failed} />}
      {answer && !article && !('failed' in answer) && <p class="empty">{strings.article.gone}</p>}
      {article && !isDeleted && <KeptArticle article={article} part={part} actions={actions} onChange={onChange} />}
      {article && (
        <div class={isDeleted ? 'delete nothing' : 'delete'}>
          <ConfirmedDeletion words={strings.deletion.article} work={work} done={doneText} />
        </div>
      )}
    </>
  );
}
