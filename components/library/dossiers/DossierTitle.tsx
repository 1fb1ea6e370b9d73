import { strings } from './strings';

interface DossierTitleProps {
  title: string;
  onName: (title: string) => void;
}

/** The name can be changed where it stands. */
export function DossierTitle({ title, onName }: DossierTitleProps) {
  return (
    <h1 class="dossier-title">
      <input
        aria-label={strings.name}
        dir="auto"
        defaultValue={title}
        onChange={({ currentTarget }) => {
          const name = currentTarget.value.trim();
          if (name && name !== title) onName(name);
          else currentTarget.value = title;
        }}
      />
    </h1>
  );
}
