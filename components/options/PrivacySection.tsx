import { OptionsSection } from './OptionsSection';
import { strings } from './strings';

export function PrivacySection() {
  return (
    <OptionsSection id="privacy" icon="check" title={strings.privacy.title}>
      <ul class="promises">
        {strings.privacy.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </OptionsSection>
  );
}
