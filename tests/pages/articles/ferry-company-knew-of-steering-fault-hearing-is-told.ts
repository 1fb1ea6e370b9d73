import type { SampleArticle } from '../article';

export const ferryCompanyKnewOfSteeringFault: SampleArticle = {
  slug: 'ferry-company-knew-of-steering-fault-hearing-is-told',
  outlet: 'ledger',
  story: 'ferry',
  title: 'Ferry company knew of steering fault for three days, hearing is told',
  standfirst:
    'The captain of the Lady Rosalind spoke in public for the first time about the crash that killed one passenger and hurt 19.',
  byline: 'Colleen Maddox and Dario Quell',
  published: '2026-11-20T16:30:00-05:00',
  modified: '2026-11-20T18:05:00-05:00',
  section: 'Harbor',
  tags: ['Skerrin ferry', 'Marine Safety Board'],
  leadImage: {
    image: 'hearing',
    caption: 'The panel of the Marine Safety Board on Friday.',
    credit: 'Dario Quell / The Ledger',
  },
  body: `
The operator of the ferry Lady Rosalind was told on Sept. 24 that its steering was failing and kept the ship at sea for three more days, the chief investigator of the Marine Safety Board testified on Friday.

“There was a message, there was a reply, and then there was silence,” Marian Osei told a packed hearing room at the old Customs House. “The silence lasted until the ship hit the wall.”

One passenger died and 19 were injured when the ferry [struck the breakwater at Garnet Point](twelve-hurt-as-skerrin-ferry-hits-breakwater) on the evening of Sept. 27. The company said for weeks that it had no record of any complaint.

Osei showed the panel an email in which the ship’s second engineer described the rudder as “lazy to port.” A manager answered within 20 minutes, she said, and asked him to “hold it together until the October docking.”

## Captain breaks silence

Captain Tomas Reyle, 58, had not spoken in public since the crash. He read from a single sheet of paper.

“I have made that crossing more than 9,000 times,” Reyle said. “I asked for ten degrees of port and got nothing. I asked for twenty and got nothing. Then I put both engines astern, and I knew that it was too late.

“People ask me why I did not warn the passengers. I had three seconds. I used them on the engines. I would do it again, and I will be sorry about it all my life.”

Several passengers wept. Karin Dahl, whose husband, Henrik, died in St. Brannoc Hospital on Oct. 5, stood up and shook the captain’s hand.

“He is the first one who has said sorry,” she said afterward. “It was not even his fault.”

## ‘A decision about money’

Ruth Holloway, the president of the Seafarers’ Union, told the panel that members had complained about the steering of three ships since 2024. She accused the company of “running on luck.”

“This was not bad maintenance,” Holloway said. “It was a decision about money, and somebody made it.”

Gareth Holloway, no relation, who stepped down as chief executive of Marlow Sound Ferries last week, denied having seen the email. In a letter read by his lawyer, he said he had learned of the fault “from the newspapers, like everyone else.”

The lawyer, Edda Vance, said that her client had spent $2.1 million on the steering of the fleet in 2025. “Nobody who cuts corners does that,” Vance said.

An engineer who left the company in June, and who spoke on condition of anonymity because he has signed a confidentiality agreement, said the money went to two newer ships. The Lady Rosalind got “a can of grease,” he said.

![ferry](The Lady Rosalind has been in dry dock since Oct. 2. // Ledger file photo)

Transportation Minister Edwin Karsh [ordered inspections](what-we-know-about-the-lady-rosalind) of all 11 ferries on the sound on Oct. 27. By Thursday nine had passed, according to the ministry.

Karsh said in a statement that he would “not wait for the last page of the report” before changing the rules. He promised a bill before Christmas.

The board’s final report is due in March. Asked whether charges were possible, Osei said that was not for her to decide. “I find out what happened,” she said. “What it is called is up to others.”
`,
  expected: {
    people: [
      { name: 'second engineer', kind: 'unnamed', quotes: 1, saying: ['lazy to port'] },
      { name: 'A manager', kind: 'unnamed', quotes: 1, saying: ['hold it together'] },
      {
        name: 'Marian Osei',
        role: 'chief investigator of the Marine Safety Board',
        kind: 'person',
        quotes: 5,
        saying: ['There was a message', 'The silence lasted until', 'I find out what happened'],
      },
      { name: 'Tomas Reyle', role: 'Captain', kind: 'person', quotes: 1, saying: ['more than 9,000 times'] },
      { name: 'Karin Dahl', kind: 'person', quotes: 1, saying: ['the first one who has said sorry'] },
      {
        name: 'Ruth Holloway',
        role: 'president of the Seafarers’ Union',
        kind: 'person',
        quotes: 3,
        saying: ['running on luck', 'a decision about money'],
      },
      {
        name: 'Gareth Holloway',
        role: 'chief executive of Marlow Sound Ferries',
        kind: 'person',
        quotes: 2,
        saying: ['from the newspapers, like everyone else'],
      },
      { name: 'Edda Vance', role: 'lawyer', kind: 'person', quotes: 2, saying: ['Nobody who cuts corners does that'] },
      {
        name: 'Edwin Karsh',
        role: 'Transportation Minister',
        kind: 'person',
        quotes: 2,
        saying: ['not wait for the last page of the report'],
      },
      { name: 'An engineer who left the company in June', kind: 'unnamed', quotes: 2, saying: ['a can of grease'] },
      { name: 'Marlow Sound Ferries', kind: 'organisation', quotes: 1, saying: ['no record of any complaint'] },
      { name: 'the ministry', kind: 'organisation', quotes: 1, saying: ['nine had passed'] },
    ],
    claims: [
      {
        contains: 'was told on Sept. 24 that its steering was failing',
        from: '2026-09-24',
        to: '2026-09-24',
        speaker: 'Marian Osei',
      },
      { contains: 'on the evening of Sept. 27', from: '2026-09-27', to: '2026-09-27' },
      { contains: 'died in St. Brannoc Hospital on Oct. 5', from: '2026-10-05', to: '2026-10-05' },
      {
        contains: 'had complained about the steering of three ships since 2024',
        from: '2024-01-01',
        to: '2026-11-20',
        speaker: 'Ruth Holloway',
      },
      {
        contains: 'stepped down as chief executive of Marlow Sound Ferries last week',
        from: '2026-11-09',
        to: '2026-11-15',
      },
      {
        contains: 'had spent $2.1 million on the steering of the fleet in 2025',
        from: '2025-01-01',
        to: '2025-12-31',
        speaker: 'Edda Vance',
      },
      { contains: 'of all 11 ferries on the sound on Oct. 27', from: '2026-10-27', to: '2026-10-27' },
      { contains: 'By Thursday nine had passed', from: '2026-11-19', to: '2026-11-19', speaker: 'the ministry' },
    ],
    prior: [
      'twelve-hurt-as-skerrin-ferry-hits-breakwater',
      'fourteen-injured-as-captain-of-lady-rosalind-is-named',
      'ferry-chief-resigns-after-deleted-log-entry',
      'minister-orders-checks-of-all-sound-ferries',
    ],
  },
};
