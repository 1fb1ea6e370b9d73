import { type ComponentChild, Fragment } from 'preact';

interface PhraseProps {
  /** A sentence with `{slots}`: languages differ in where they put them. */
  text: string;
  slots: Record<string, ComponentChild>;
}

export function Phrase({ text, slots }: PhraseProps) {
  const parts = text.split(/\{(\w{1,20})\}/);
  return (
    <>
      {parts.map((part, place) => (
        // Parts never move: odd places are slots by the way `split` works.
        <Fragment key={`${place}${part}`}>{place % 2 ? slots[part] : part}</Fragment>
      ))}
    </>
  );
}
