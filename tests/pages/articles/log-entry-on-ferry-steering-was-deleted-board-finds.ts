import type { SampleArticle } from '../article';

export const logEntryWasDeleted: SampleArticle = {
  slug: 'log-entry-on-ferry-steering-was-deleted-board-finds',
  outlet: 'ledger',
  story: 'ferry',
  title: 'Log entry on ferry’s steering was deleted, board finds',
  standfirst: 'A preliminary report says officers warned of a slow rudder three days before the crash.',
  byline: 'Colleen Maddox',
  published: '2026-10-14T15:20:00-04:00',
  section: 'Harbor',
  tags: ['Skerrin ferry', 'Marine Safety Board'],
  leadImage: { image: 'hearing', caption: 'Marian Osei presents the report.', credit: 'Dario Quell / The Ledger' },
  body: `
Someone deleted an entry about faulty steering from the log of the ferry Lady Rosalind in the hours after it [rammed a breakwater](twelve-hurt-as-skerrin-ferry-hits-breakwater) last month, government investigators said Wednesday.

The preliminary report of the Marine Safety Board runs to 31 pages. It says the entry was written at 4:10 p.m. on Sept. 24 and removed at 11:48 p.m. on Sept. 27, five hours after the crash.

“Logs do not lose lines by themselves,” Marian Osei, the chief investigator, said at a news conference. She would not say who had access to the system that night. “I know who could have,” Osei said. “I don’t yet know who did.”

The finding contradicts what Marlow Sound Ferries told reporters two weeks ago, when its chief executive said no such entry existed.

Gareth Holloway repeated on Wednesday that he had been told the log was complete. “If that was wrong, then I was misled,” he said, “and I will find out by whom.” He called suggestions of a cover-up “insulting.”

## Union claims a pattern

Ruth Holloway of the Seafarers’ Union, who is not related to him, said her members were not surprised. She said engineers had been discouraged from writing things down since 2023, when the company introduced a bonus for ships “without remarks.”

“What do you think happens,” she asked, “when you pay people not to write?”

The company confirmed that the bonus exists but said it was ended in August. It described the program as “an incentive for quality.”

One passenger, Henrik Dahl, 67, died on Oct. 5. His widow said in a short statement that the family wanted “names, not findings.”

Transportation Minister Edwin Karsh said he had read the report twice. He stopped short of ordering the fleet into port but warned that he might. “I take the ferry, too,” Karsh said.

Mayor Lucia Brandt urged the board to publish the full log. The free buses over the Garnet Bridge have carried 61,000 people since Sept. 29, her office said.
`,
  expected: {
    people: [
      {
        name: 'Marian Osei',
        role: 'chief investigator',
        kind: 'person',
        quotes: 2,
        saying: ['Logs do not lose lines', 'I know who could have'],
      },
      {
        name: 'Gareth Holloway',
        role: 'chief executive',
        kind: 'person',
        quotes: 4,
        saying: ['then I was misled', 'insulting'],
      },
      {
        name: 'Ruth Holloway',
        role: 'the Seafarers’ Union',
        kind: 'person',
        quotes: 3,
        saying: ['without remarks', 'when you pay people not to write'],
      },
      {
        name: 'Edwin Karsh',
        role: 'Transportation Minister',
        kind: 'person',
        quotes: 3,
        saying: ['I take the ferry, too'],
      },
      { name: 'His widow', kind: 'unnamed', quotes: 1, saying: ['names, not findings'] },
      { name: 'Lucia Brandt', role: 'Mayor', kind: 'person', quotes: 1 },
      { name: 'her office', kind: 'organisation', quotes: 1, saying: ['have carried 61,000 people'] },
      { name: 'government investigators', kind: 'unnamed', quotes: 1 },
      {
        name: 'preliminary report of the Marine Safety Board',
        kind: 'organisation',
        quotes: 1,
        saying: ['removed at 11:48 p.m.'],
      },
      { name: 'Marlow Sound Ferries', kind: 'organisation', quotes: 2, saying: ['an incentive for quality'] },
    ],
    claims: [
      {
        contains: 'written at 4:10 p.m. on Sept. 24',
        from: '2026-09-24',
        to: '2026-09-24',
        speaker: 'preliminary report of the Marine Safety Board',
      },
      {
        contains: 'had been discouraged from writing things down since 2023',
        from: '2023-01-01',
        to: '2026-10-14',
        speaker: 'Ruth Holloway',
      },
      { contains: 'it was ended in August', from: '2026-08-01', to: '2026-08-31', speaker: 'Marlow Sound Ferries' },
      { contains: 'died on Oct. 5', from: '2026-10-05', to: '2026-10-05' },
      {
        contains: 'have carried 61,000 people since Sept. 29',
        from: '2026-09-29',
        to: '2026-10-14',
        speaker: 'her office',
      },
    ],
    prior: [
      'twelve-hurt-as-skerrin-ferry-hits-breakwater',
      'fourteen-injured-as-captain-of-lady-rosalind-is-named',
      'skerrin-ferry-passenger-dies',
    ],
  },
};
