import { describe, expect, it } from 'vitest';
import { linkedToll, otherToll } from '../../../lib/coverage/other-toll';

const EARLIER =
  'Eleven people have died in the fire on the Lorne ferry, the coastguard said. Its captain was questioned.';

/** "ours / theirs", or null where nothing differs. */
function differs(claim: string, body: string): string | null {
  const found = otherToll(claim, { body, lang: 'en' });
  return found && `${claim.slice(...found.now)} / ${found.text.slice(...found.earlier)}`;
}

describe('how many were harmed, by two reports of one event', () => {
  it.each([
    ['The toll rose to 14.', '14'],
    ['The toll has climbed to at least 14 by Thursday.', '14'],
    ['The death toll now stands at 14.', '14'],
    ['The death toll stands at 14, up from eleven.', '14'],
    ['The death toll, revised down from 16, is 13.', '13'],
    ['Officials raised the toll from eleven to fourteen.', 'fourteen'],
    ['The number of dead has reached 14.', '14'],
    ['By Thursday nine had died.', 'nine'],
    ['So far 14 people are confirmed dead, as a diver who was confirmed drowned was found.', null],
    ['The blaze killed 14.', '14'],
    ['It spread below deck, killing at least 14 people and sinking the ship.', '14'],
    ['More than 14 passengers died.', '14'],
    ['A ninth victim has died.', 'A ninth victim has died'],
    ['The fire claimed 14 lives.', '14'],
  ])('%s', (claim, now) => {
    expect(differs(claim, EARLIER)).toBe(now && `${now} / Eleven`);
  });

  it('counts "at least" so many as so many', () => {
    expect(differs('The toll rose to 14.', 'At least nine people have died.')).toBe('14 / nine');
    expect(differs('The toll rose to 310.', 'More than 300 people have died.')).toBe(null);
  });

  it('is told of the injured and the missing apart', () => {
    const earlier = 'Eleven people died, 20 were injured and three are missing after the fire on the Lorne ferry.';
    expect(differs('The number of injured has risen to 26.', earlier)).toBe('26 / 20');
    expect(differs('Five passengers are still missing.', earlier)).toBe(null);
    expect(differs('Five passengers are missing.', earlier)).toBe('Five / three');
    expect(differs('Eleven people died.', earlier)).toBe(null);
  });

  it.each([
    ['both say the same', 'The toll stands at eleven.'],
    ['both can be true', 'About twelve have died.'],
    ['some of them are counted', 'Of the crew 14 died, nine of them below deck.'],
    ['those that came later are counted', 'Another 14 people died overnight.'],
    ['only those of a kind are counted', 'The fire killed 14 children.'],
    ['another year is spoken of', 'A fire in 2004 killed 14 people.'],
    ['another event is compared', 'It is the worst fire since 14 people died off Marlow.'],
    ['it is feared', 'It is feared that 14 people died.'],
    ['a place is named that the earlier report lacks', 'In Oxholm 14 people died.'],
    ['the figures are too far apart', 'The toll rose to 140.'],
    ['something else is counted', 'The toll road was closed for 14 hours.'],
    ['no figure is given', 'The toll rose again.'],
    ['it rose by so many', 'The toll rose by 14.'],
  ])('differs in nothing when %s', (_, claim) => {
    expect(differs(claim, EARLIER)).toBe(null);
  });

  it('differs in nothing when the earlier report gives several', () => {
    const earlier =
      'Nine people died in the fire on the Lorne ferry, police said. The coastguard said twelve people had died.';
    expect(differs('The toll rose to 14.', earlier)).toBe(null);
    expect(differs('The toll rose to 14.', 'The toll rose to nine. By noon nine people had died.')).toBe('14 / nine');
  });

  it('differs in nothing when one counts only those confirmed', () => {
    expect(differs('The toll rose to 14.', 'Nine deaths are confirmed.')).toBe(null);
  });

  it('is not looked for in a language whose words for it are unknown', () => {
    expect(otherToll('The toll rose to 14.', { body: EARLIER, lang: 'sv' })).toBe(null);
  });
});

describe('how many were harmed, by a headline that the sentence links to', () => {
  const claim = 'One passenger died and 19 were injured when the tram left its rails at Cobb Street.';
  it.each([
    ['Twelve hurt as Oxholm tram derails', '19 / Twelve'],
    ['Tram crash injures 12', '19 / 12'],
    ['Tram crash kills two in Oxholm', 'One / two'],
    ['19 hurt in tram crash', null],
    ['One dead, 19 hurt in tram crash', null],
    ['Dozens hurt in tram crash', null],
    ['Tram 19 derails', null],
    ['200 hurt on the roads in 2025', null],
    ['12 more hurt as tram derails', null],
  ])('%s', (headline, differs) => {
    const found = linkedToll(claim, headline, 'en');
    expect(found && `${claim.slice(...found.now)} / ${headline.slice(...found.earlier)}`).toBe(differs);
  });
});
