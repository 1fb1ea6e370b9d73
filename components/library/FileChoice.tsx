import { useRef } from 'preact/hooks';
import { ActionButton } from '../shared/ActionButton';
import type { IconName } from '../shared/Icon';

interface FileChoiceProps {
  label: string;
  icon: IconName;
  /** All pages in a folder, in place of some files. */
  isFolder?: boolean;
  onChoose: (files: File[]) => void;
}

/** Pictures, scripts and frames that a browser saves beside a page. */
const BESIDE = /_files\/|\.(?!x?html?$|mht(?:ml)?$)[^./]{1,12}$/i;

/** A button that lets the reader choose files of theirs. */
export function FileChoice({ label, icon, isFolder = false, onChoose }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget: field }: { currentTarget: HTMLInputElement }) => {
    const files = [...(field.files ?? [])];
    // The same may be chosen once more.
    field.value = '';
    const chosen = isFolder ? files.filter(({ webkitRelativePath: path }) => !BESIDE.test(path)) : files;
    if (chosen.length > 0) onChoose(chosen);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        aria-label={label}
        multiple
        onChange={choose}
        hidden
        {...(isFolder ? { webkitdirectory: true } : {})}
      />
      <ActionButton icon={icon} label={label} onClick={() => input.current?.click()} />
    </>
  );
}
