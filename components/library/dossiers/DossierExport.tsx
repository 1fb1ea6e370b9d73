import type { FullDossier } from '../../../lib/archive/notebook';
import { shownLanguage } from '../../../lib/browser/language';
import { fileName } from '../../../lib/export/file-name';
import { dossierHtml } from '../../../lib/notebook/to-html';
import { dossierJson } from '../../../lib/notebook/to-json';
import { dossierMarkdown } from '../../../lib/notebook/to-markdown';
import { ActionButton } from '../../shared/ActionButton';
import type { LibraryActions } from '../library-actions';
import { strings } from './strings';

interface DossierExportProps {
  dossier: FullDossier;
  actions: LibraryActions;
}

export function DossierExport({ dossier, actions }: DossierExportProps) {
  const { title, markdown, html, json, sources, quoted } = strings.export;
  const words = { sources, quoted };
  const save = (content: string, type: string, extension: string) =>
    actions.saveText(content, type, fileName(dossier.title, dossier.changed, extension));
  return (
    <section class="actions" aria-label={title}>
      <ActionButton label={markdown} onClick={() => save(dossierMarkdown(dossier, words), 'text/markdown', 'md')} />
      <ActionButton
        label={html}
        onClick={() => save(dossierHtml(dossier, words, shownLanguage()), 'text/html', 'html')}
      />
      <ActionButton label={json} onClick={() => save(dossierJson(dossier), 'application/json', 'json')} />
    </section>
  );
}
