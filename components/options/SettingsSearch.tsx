import type { Signal } from '@preact/signals';
import { strings } from './strings';

export function SettingsSearch({ query }: { query: Signal<string> }) {
  const { label } = strings.search;
  return (
    <search class="field">
      <label for="settings-search" class="visually-hidden">
        {label}
      </label>
      <input
        class="control"
        id="settings-search"
        type="search"
        placeholder={label}
        value={query}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
    </search>
  );
}
