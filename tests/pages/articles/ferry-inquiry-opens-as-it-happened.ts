import type { SampleArticle } from '../article';

export const ferryInquiryLive: SampleArticle = {
  slug: 'ferry-inquiry-opens-as-it-happened',
  outlet: 'courier',
  story: 'ferry',
  title: 'Ferry inquiry opens in Port Averly – as it happened',
  standfirst: 'Passengers, a surgeon and the union were heard on the first day.',
  byline: 'Fenella Roe',
  published: '2026-10-08T18:10:00-04:00',
  modified: '2026-10-08T18:40:00-04:00',
  section: 'Harbour',
  tags: ['Skerrin ferry', 'Live'],
  leadImage: { image: 'hearing', caption: 'The Customs House on Thursday morning.', credit: 'Fenella Roe/The Courier' },
  body: `
## 17.52 – Hearing adjourned

That is all for today. The panel heard nine witnesses in seven hours and will sit again on Monday. The number of injured stands at 16; one passenger, Henrik Dahl, [died this week](fourteen-injured-as-captain-of-lady-rosalind-is-named).

## 16.30 – ‘We were told to be grateful’

Ruth Holloway of the Seafarers’ Union is asked why nobody rang the coastguard when the steering became slow. ‘Because we had been told in June to be grateful for our jobs,’ she says.

Pressed by the chair, she says the remark was made by a manager at a meeting on 11 June. She names him; we are not doing so for legal reasons.

## 14.05 – The surgeon

Samuel Okoro, the head of emergency medicine at St Brannoc, describes the evening of 27 September. He says the first patient arrived at 7.31pm and the last shortly before midnight.

‘You learn to read a crash from the bones,’ Dr Okoro tells the panel. ‘These were people who had been standing. Nobody had told them not to.’

## 11.40 – Passengers

Priya Nandakumar, a nurse, says she has not been on a boat since. ‘My boys ask when we are going back to the island,’ she says, ‘and I say: when there is a bridge.’

Leonard Pym, 73, arrives with his arm in a sling and raises the only laugh of the morning. ‘I tuned pianos for 50 years,’ he says. ‘I know when something is flat.’

## 10.15 – Good morning

Marian Osei opens the inquiry with a minute’s silence. She says that it will look at three things: the ship, the company and the rules. It is the first public inquiry into an accident on the sound since 1951.

Gareth Holloway is in the second row, next to his lawyer. He said on the way in that he was here ‘to listen’.
`,
  expected: {
    people: [
      {
        name: 'Ruth Holloway',
        role: 'the Seafarers’ Union',
        kind: 'person',
        quotes: 2,
        saying: ['to be grateful for our jobs', 'at a meeting on 11 June'],
      },
      {
        name: 'Samuel Okoro',
        role: 'the head of emergency medicine at St Brannoc',
        kind: 'person',
        quotes: 2,
        saying: ['the first patient arrived at 7.31pm', 'read a crash from the bones'],
      },
      { name: 'Priya Nandakumar', role: 'a nurse', kind: 'person', quotes: 2, saying: ['My boys ask'] },
      { name: 'Leonard Pym', kind: 'person', quotes: 1, saying: ['I tuned pianos for 50 years'] },
      { name: 'Marian Osei', kind: 'person', quotes: 1, saying: ['look at three things'] },
      { name: 'Gareth Holloway', kind: 'person', quotes: 1, saying: ['to listen'] },
    ],
    claims: [
      { contains: 'died this week', from: '2026-10-05', to: '2026-10-08' },
      { contains: 'at a meeting on 11 June', from: '2026-06-11', to: '2026-06-11', speaker: 'Ruth Holloway' },
      { contains: 'describes the evening of 27 September', from: '2026-09-27', to: '2026-09-27' },
      { contains: 'since 1951', from: '1951-01-01', to: '2026-10-08' },
    ],
    prior: ['fourteen-injured-as-captain-of-lady-rosalind-is-named', 'skerrin-ferry-passenger-dies'],
  },
};
