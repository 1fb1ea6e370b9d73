import { useId } from 'preact/hooks';

interface AddressFieldProps {
  label: string;
  placeholder: string;
  value: string;
  /** What is wrong with it, as a sentence. */
  error: string | null;
  /** On its button. */
  submit: string;
  look?: 'main';
  isBusy?: boolean;
  onType: (value: string) => void;
}

/** Where the address of a site or a feed is typed, with the button that takes it; stands in a form. */
export function AddressField({ label, placeholder, value, error, submit, look, isBusy, onType }: AddressFieldProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <div class="field">
        <input
          class="control"
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={placeholder}
          value={value}
          aria-invalid={error !== null}
          aria-describedby={`${id}-error`}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <button type="submit" class={look ? `action ${look}` : 'action'} disabled={isBusy}>
          {submit}
        </button>
      </div>
      <p id={`${id}-error`} class="error" role="alert">
        {error}
      </p>
    </>
  );
}
