import { expect, test } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';

interface Expected {
  content?: string;
  speaker: string | null;
  kind?: string;
  act?: string;
}

function quotesOf(text: string) {
  const { quotes, people } = analyse({ text, published: '2026-03-10', lang: 'en' });
  return quotes.map(({ spans, speaker, kind, act }) => ({
    content: spans.map(([start, end]) => text.slice(start, end)).join(' … '),
    speaker: people.find(({ id }) => id === speaker)?.name ?? null,
    kind,
    act,
  }));
}

const CASES: [phenomenon: string, text: string, expected: Expected[]][] = [
  [
    'speaker first, direct',
    'Ana Ruiz said: “The bridge is safe.”',
    [{ content: 'The bridge is safe.', speaker: 'Ana Ruiz', kind: 'direct' }],
  ],
  [
    'inverted',
    '“We will rebuild it,” said Ana Ruiz.',
    [{ content: 'We will rebuild it,', speaker: 'Ana Ruiz', kind: 'direct' }],
  ],
  [
    'split by its attribution',
    '“We will,” Ana Ruiz said, “rebuild the bridge.”',
    [{ content: 'We will, … rebuild the bridge.', speaker: 'Ana Ruiz' }],
  ],
  [
    'a passage of several sentences left open counts once',
    '“I crossed often,” Tomas Reyle said. “I asked for port. I got nothing. I knew it was late.\n“People ask me why.”',
    [
      {
        content: 'I crossed often, … I asked for port. I got nothing. I knew it was late. … People ask me why.',
        speaker: 'Tomas Reyle',
      },
    ],
  ],
  [
    'a heading in marks has no speaker',
    '“He was the first to say sorry,” Karin Dahl said.\n“A small matter of money”\nThe hearing goes on.',
    [
      { content: 'He was the first to say sorry,', speaker: 'Karin Dahl' },
      { content: 'A small matter of money', speaker: null },
    ],
  ],
  [
    'goes on in the next sentence',
    '“We will,” Ana Ruiz said. “The bridge matters.”',
    [{ content: 'We will, … The bridge matters.', speaker: 'Ana Ruiz' }],
  ],
  [
    'indirect with that',
    'Ana Ruiz said on Tuesday that the bridge was safe.',
    [{ content: 'the bridge was safe', speaker: 'Ana Ruiz', kind: 'indirect' }],
  ],
  [
    'indirect without that',
    'Ana Ruiz said the bridge was safe.',
    [{ content: 'the bridge was safe', speaker: 'Ana Ruiz', kind: 'indirect' }],
  ],
  [
    'indirect before its source',
    'The bridge was safe, Ana Ruiz said on Tuesday.',
    [{ content: 'The bridge was safe', speaker: 'Ana Ruiz', kind: 'indirect' }],
  ],
  [
    'mixed',
    'Ana Ruiz said the bridge was “as safe as ever” after the repairs.',
    [{ content: 'the bridge was “as safe as ever” after the repairs', speaker: 'Ana Ruiz', kind: 'mixed' }],
  ],
  [
    'according to',
    'The bridge will open in May, according to Ana Ruiz.',
    [{ content: 'The bridge will open in May', speaker: 'Ana Ruiz' }],
  ],
  [
    'told X',
    'Ana Ruiz told reporters that the bridge was safe.',
    [{ content: 'the bridge was safe', speaker: 'Ana Ruiz' }],
  ],
  [
    'British single marks with apostrophes',
    'Ana Ruiz said: ‘The workers’ bridge isn’t safe.’\n‘We’ll close it,’ said Omar Haddad.',
    [
      { content: 'The workers’ bridge isn’t safe.', speaker: 'Ana Ruiz' },
      { content: 'We’ll close it,', speaker: 'Omar Haddad' },
    ],
  ],
  [
    'typewriter marks',
    "``The bridge is safe,'' Ana Ruiz said.",
    [{ content: 'The bridge is safe,', speaker: 'Ana Ruiz' }],
  ],
  [
    'apposition',
    'Ana Ruiz, an engineer from Leeds, said the bridge was safe.',
    [{ content: 'the bridge was safe', speaker: 'Ana Ruiz' }],
  ],
  [
    'pronoun',
    'Ana Ruiz inspected the bridge. “It is safe,” she said.',
    [{ content: 'It is safe,', speaker: 'Ana Ruiz' }],
  ],
  [
    'participle inherits',
    'Ana Ruiz said the bridge was safe, adding that it would open soon.',
    [
      { content: 'the bridge was safe', speaker: 'Ana Ruiz' },
      { content: 'it would open soon', speaker: 'Ana Ruiz' },
    ],
  ],
  [
    'promise',
    'Ana Ruiz promised to rebuild the bridge.',
    [{ content: 'to rebuild the bridge', speaker: 'Ana Ruiz', act: 'promise' }],
  ],
  [
    'denial',
    'Ana Ruiz denied that the bridge was closed.',
    [{ content: 'the bridge was closed', speaker: 'Ana Ruiz', act: 'denial' }],
  ],
  [
    'accusation',
    'Ana Ruiz accused the council of neglect.',
    [{ content: 'the council of neglect', speaker: 'Ana Ruiz', act: 'accusation' }],
  ],
  [
    'called it',
    'Ana Ruiz called the bridge “a national disgrace”.',
    [{ content: 'the bridge “a national disgrace', speaker: 'Ana Ruiz', kind: 'mixed' }],
  ],
  [
    'unnamed source',
    'Two officials close to the council said the bridge was unsafe.',
    [{ content: 'the bridge was unsafe', speaker: 'Two officials close to the council' }],
  ],
  [
    'transcript',
    'HOST: Is the bridge safe?\nRUIZ: It is.',
    [
      { content: 'Is the bridge safe?', speaker: 'HOST' },
      { content: 'It is.', speaker: 'RUIZ' },
    ],
  ],
  [
    'a noun of speech with its owner',
    'Erik Holm rejected Ian Frost’s claim that the mill was unsafe.',
    [{ content: 'the mill was unsafe', speaker: 'Ian Frost' }],
  ],
  [
    'called it without an article',
    'Erik Holm, whose farm would be flooded, called it madness.',
    [{ content: 'it madness', speaker: 'Erik Holm' }],
  ],
  [
    'a time word may be the subject of what is said',
    'Ana Ruiz said the evening was a success.',
    [{ content: 'the evening was a success', speaker: 'Ana Ruiz' }],
  ],
  [
    'a description and a name between commas',
    'Paul Grey’s lawyer, Simon Hart, said his client was innocent.',
    [{ content: 'his client was innocent', speaker: 'Simon Hart' }],
  ],
  [
    'two descriptions before a name',
    '“It may live there,” lab scientist and study co-author Mikael Lind said.',
    [{ content: 'It may live there,', speaker: 'Mikael Lind' }],
  ],
  [
    'somebody’s aide',
    'An aide of Frost’s said the minister was resting.',
    [{ content: 'the minister was resting', speaker: 'An aide of Frost’s' }],
  ],
  [
    'what somebody is said to have said stays with whoever passes it on',
    'Ana Ruiz said Omar Haddad had promised to rebuild the bridge.',
    [{ content: 'Omar Haddad had promised to rebuild the bridge', speaker: 'Ana Ruiz' }],
  ],
  [
    'words in marks inside a statement are their own speaker’s',
    'Ana Ruiz said that Omar Haddad told her, “The bridge is gone.”',
    [{ speaker: 'Ana Ruiz' }, { content: 'The bridge is gone.', speaker: 'Omar Haddad' }],
  ],
  ['what may be announced is not said yet', 'Ana Ruiz will announce plans for the bridge.', []],
  ['what is not recommended is not said', 'Ana Ruiz did not recommend repairs.', []],
  ['what somebody says, as a thing', 'There is a gap between what Ana Ruiz says the bridge costs and the bill.', []],
  ['a noun that looks like a verb', 'The fine sends a strong signal that bridges matter.', []],
  ['a plural that looks like a verb', 'The council has bridge rules that could stop the work.', []],
  ['a participle before its noun', 'She gave them their widely repudiated theories.', []],
  ['being accused is no accusing', 'The court hears people accused of neglect.', []],
  [
    'a block quote after a colon',
    'The talks failed. Ana Ruiz added:\nThis was a bad day for the valley. We shall try again.\nThe rain went on all night.',
    [{ content: 'This was a bad day for the valley. We shall try again.', speaker: 'Ana Ruiz', kind: 'direct' }],
  ],
  [
    'accused by nobody named',
    'Ana Ruiz was accused of using public money for a yacht.',
    [{ content: 'Ana Ruiz … using public money for a yacht', speaker: null, act: 'accusation' }],
  ],
  [
    'two fields of the experts',
    'Experts on tides and harbour safety said the wall would hold.',
    [{ content: 'the wall would hold', speaker: 'Experts on tides and harbour safety' }],
  ],
  [
    'marks of another desk',
    '„The bridge is safe for now“, Ana Ruiz said. ”It will hold until May,” Omar Haddad said.',
    [
      { content: 'The bridge is safe for now', speaker: 'Ana Ruiz' },
      { content: 'It will hold until May,', speaker: 'Omar Haddad' },
    ],
  ],
  [
    'according to, in the middle',
    'Ana Ruiz, according to Hugo Brandt, was never there.',
    [{ content: 'Ana Ruiz … was never there', speaker: 'Hugo Brandt' }],
  ],
  [
    'told somebody with a title',
    'Ana Ruiz told the judge he was wrong.',
    [{ content: 'he was wrong', speaker: 'Ana Ruiz' }],
  ],
  ['saying nothing is no content', 'Ana Ruiz said nothing. Omar Haddad denied it.', []],
  [
    'put it',
    'Ana Ruiz put it this way: “The fish are gone from the bay.”',
    [{ content: 'The fish are gone from the bay.', speaker: 'Ana Ruiz' }],
  ],
  [
    'signature',
    '“The fish are gone from the bay.” — Ana Ruiz, baker',
    [{ content: 'The fish are gone from the bay.', speaker: 'Ana Ruiz' }],
  ],
  [
    'a statement passed on by a paper',
    'In a statement to the Averly Post, Ana Ruiz said the bay was empty.',
    [{ content: 'the bay was empty', speaker: 'Ana Ruiz' }],
  ],
  [
    'a pull quote repeated from the body counts once',
    '“The fish are gone from the bay,” said Ana Ruiz.\n“The fish are gone from the bay”\nThe boats are for sale.',
    [{ content: 'The fish are gone from the bay,', speaker: 'Ana Ruiz' }],
  ],
  [
    'an interview of questions and answers without names',
    'Q: Will you run in May?\nA: I will, and I will win.\nQ: Why?\nA: The bay needs me.',
    [
      { content: 'Will you run in May?', speaker: null, act: 'question' },
      { content: 'I will, and I will win.', speaker: null },
      { content: 'Why?', speaker: null },
      { content: 'The bay needs me.', speaker: null },
    ],
  ],
  ['a tweet', 'Ana Ruiz tweeted: “We are back.”', [{ content: 'We are back.', speaker: 'Ana Ruiz' }]],
  [
    'complained about',
    'Ana Ruiz complained about the price of bread.',
    [{ content: 'the price of bread', speaker: 'Ana Ruiz' }],
  ],
  [
    'was quoted as saying',
    'Ana Ruiz was quoted as saying the bay was empty.',
    [{ content: 'the bay was empty', speaker: 'Ana Ruiz' }],
  ],
  [
    'inverted in the present, without marks',
    'The wall will hold until spring, say engineers.',
    [{ content: 'The wall will hold until spring', speaker: 'engineers' }],
  ],
  [
    'an apposition with commas of its own',
    '“The wall will hold until the spring comes,” Ana Ruiz, an engineer at the Marl Works in Leeds, Yorkshire, said.',
    [{ content: 'The wall will hold until the spring comes,', speaker: 'Ana Ruiz' }],
  ],
  [
    'who announces the whole sentence',
    'A man admitted charges that he threatened to burn the pier, the Harbour Authority announced Monday.',
    [{ speaker: 'Harbour Authority' }],
  ],
  [
    'a charge that somebody denies is not what stands before it',
    'Omar Haddad said the wall was weak, a charge Ana Ruiz denied on Monday.',
    [{ speaker: 'Omar Haddad' }],
  ],
  [
    'problems that have grown are nobody’s words',
    'The wall cracked on Monday, adding to problems that have grown for years.',
    [],
  ],
  [
    'ratings in percent',
    'Ana Ruiz rated 30% of the answers as “false”.',
    [{ content: '30% of the answers as “false', speaker: 'Ana Ruiz' }],
  ],
  ['no comment is no content', 'Ana Ruiz declined to comment.', []],
  ['what nobody commented on is not said', 'The ministry has not commented on the leak of the letter.', []],
  ['what is not called for is not said', 'Ana Ruiz did not call for the resignation of the mayor.', []],
  ['a title is no speech', 'The band played “Winter Harbour Lights” twice.', []],
  ['a scare quote is no speech', 'The “smart” bridge closed again.', []],
  [
    'nobody is named',
    'The harbour fell silent.\n“It was a terrible thing to see.”',
    [{ content: 'It was a terrible thing to see.', speaker: null }],
  ],
];

test.each(CASES)('%s', (_phenomenon, text, expected) => {
  const quotes = quotesOf(text);
  expect(quotes).toHaveLength(expected.length);
  expected.forEach((one, index) => {
    expect(quotes[index]).toMatchObject(one);
  });
});

test('in a language without a vocabulary quotes are listed without speakers', () => {
  const text = '»Der Fisch ist aus der Bucht verschwunden«, sagte Ana Ruiz.';
  const { quotes, people } = analyse({ text, published: '2026-03-10', lang: 'de' });
  expect(quotes.map(({ spans: [span], speaker }) => [text.slice(...(span ?? [0, 0])), speaker])).toEqual([
    ['Der Fisch ist aus der Bucht verschwunden', null],
  ]);
  expect(people).toEqual([]);
});
