import { ActionButton } from '../shared/ActionButton';
import { Name } from '../shared/Name';
import { Message } from './Message';
import type { PanelActions } from './panel-actions';
import { stateStrings } from './state-strings';

export function NotArticleView({ title, actions }: { title: string; actions: PanelActions }) {
  const { notArticle, readAnyway } = stateStrings;
  return (
    <Message icon="page" title={notArticle.title} text={notArticle.text}>
      {title && (
        <p class="page-title">
          <Name>{title}</Name>
        </p>
      )}
      <div class="actions">
        <ActionButton look="main" icon="book" label={readAnyway} onClick={actions.readAnyway} />
      </div>
    </Message>
  );
}
