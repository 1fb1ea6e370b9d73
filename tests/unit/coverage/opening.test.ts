import { describe, expect, it } from 'vitest';
import { comparing } from '../../../lib/coverage/opening';
import { stemOf } from '../../../lib/coverage/terms';

const openings = [
  'The ferry Skerrin struck the breakwater at Averly',
  'Skerrin hits the breakwater off Averly',
  'The ferry Lorne ran aground at Averly',
  'Averly ferry strike enters its third week',
  'Fares of the ferry at Averly rise',
].map((text) => new Set(text.split(' ').map(stemOf)));
const [struck, hits, aground, strike] = openings;
const compare = comparing(openings);

describe('two openings', () => {
  it('are as like as one and itself at most, either way round', () => {
    if (!struck || !hits) throw new Error('No openings.');
    expect(compare(struck, struck)).toBeCloseTo(1);
    expect(compare(struck, hits)).toBeCloseTo(compare(hits, struck));
  });

  it('are like by what few others say, not by what all of them do', () => {
    if (!struck || !hits || !aground || !strike) throw new Error('No openings.');
    expect(compare(struck, hits)).toBeGreaterThan(2 * compare(struck, aground));
    expect(compare(aground, strike)).toBeLessThan(0.25);
  });

  it('are not alike when there is nothing in them', () => {
    const nothing = new Set<string>();
    expect(comparing([nothing])(nothing, nothing)).toBe(0);
  });
});
