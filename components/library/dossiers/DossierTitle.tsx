import { strings } from './strings';

interface DossierTitleProps {
  title: string;
  onName: (title: string) => void;
}

/** Letters on a line of the narrowest window, about. */
const LINE = 36;

/** The name can be changed where it stands. It is one line that may take several. */
export function DossierTitle({ title, onName }: DossierTitleProps) {
  return (
    <h1 class="dossier-title">
      <textarea
        aria-label={strings.name}
        dir="auto"
        rows={Math.ceil(title.length / LINE)}
        defaultValue={title}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
        onChange={({ currentTarget }) => {
          const name = currentTarget.value.replace(/\s+/g, ' ').trim();
          if (name && name !== title) onName(name);
          else currentTarget.value = title;
        }}
      />
    </h1>
  );
}
