import { useState } from 'preact/hooks';
import { AddressField } from '../shared/AddressField';
import { fill } from '../shared/wording';
import { coveringHost, parseHost } from './host';
import { strings } from './strings';

interface ExcludeFormProps {
  listed: string[];
  onAdd: (host: string) => void;
}

export function ExcludeForm({ listed, onAdd }: ExcludeFormProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const { label, placeholder, add } = strings.excluded;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const problem = problemWith(typed, listed);
    setError(problem);
    const result = parseHost(typed);
    if (problem || !result.ok) return;
    onAdd(result.host);
    setTyped('');
  };

  return (
    <form onSubmit={submit} noValidate>
      <AddressField {...{ label, placeholder, error }} value={typed} submit={add} onType={setTyped} />
    </form>
  );
}

function problemWith(typed: string, listed: string[]): string | null {
  const { errors } = strings.excluded;
  const result = parseHost(typed);
  if (!result.ok) return errors[result.reason];
  const covering = coveringHost(result.host, listed);
  return covering ? fill(errors.listed, { host: covering }) : null;
}
