import type { SampleArticle } from '../article';

export const ferryChiefResigns: SampleArticle = {
  slug: 'ferry-chief-resigns-after-deleted-log-entry',
  outlet: 'courier',
  story: 'ferry',
  title: 'Ferry chief resigns over deleted log entry',
  standfirst: 'Gareth Holloway leaves Marlow Sound Ferries after 11 years, with no severance pay.',
  byline: 'Imogen Stray',
  published: '2026-11-12T11:25:00-05:00',
  section: 'Harbour',
  tags: ['Skerrin ferry', 'Marlow Sound Ferries'],
  leadImage: { image: 'ferry', caption: 'Mr Holloway ran the company from 2015.', credit: 'Marlow Sound Ferries' },
  body: `
Gareth Holloway, the chief executive of Marlow Sound Ferries, resigned on Thursday, six weeks after one of its ships hit a breakwater, killing one passenger and injuring 19.

‘The responsibility is mine, whether or not the mistake was,’ he wrote in a letter to staff. ‘I should have asked harder questions sooner.’

The board of the company said that it had accepted his resignation ‘with respect’ and that he would receive no severance pay. Its chairwoman, Beatrix Lund, will run the business until a successor is found.

Ms Lund told reporters on the steps of the company’s offices that an internal review had identified the person who removed [a log entry about the steering](fourteen-injured-as-captain-of-lady-rosalind-is-named). He was a night manager, she said, and had been dismissed on Wednesday.

‘He told us he was tidying up,’ said Ms Lund. ‘I leave it to you to judge that word.’

## ‘One head is not a policy’

Ruth Holloway, who leads the Seafarers’ Union and shares nothing with the departing chief executive but a surname, was unimpressed. ‘One head is not a policy,’ she said. She demanded that the company end what she called ‘the culture of the clean sheet’.

Ms Holloway said that the union had recorded 23 complaints about steering since January. The company has counted nine.

Edwin Karsh, the transport minister, thanked Mr Holloway for ‘an honourable step’. A person close to the board said the minister had asked for it by telephone on Tuesday night; Mr Karsh’s office denied that there had been any such call.

Mr Holloway, 55, a former submarine officer whose memoir, ‘Running Silent, Running Late’, was published in 2021, joined the company in 2015. Under him it doubled its profits, to $18m last year, and cut its engineers from 44 to 29.

Relatives of the man who died heard the news at the hearing. ‘It changes nothing for us,’ said Karin Dahl, his widow. ‘But I am glad that somebody knows how to leave.’
`,
  expected: {
    people: [
      {
        name: 'Gareth Holloway',
        role: 'chief executive of Marlow Sound Ferries',
        kind: 'person',
        quotes: 1,
        saying: ['The responsibility is mine'],
      },
      { name: 'The board of the company', kind: 'organisation', quotes: 1, saying: ['with respect'] },
      {
        name: 'Beatrix Lund',
        role: 'chairwoman',
        kind: 'person',
        quotes: 3,
        saying: ['he was tidying up', 'had been dismissed on Wednesday'],
      },
      {
        name: 'Ruth Holloway',
        role: 'leads the Seafarers’ Union',
        kind: 'person',
        quotes: 3,
        saying: ['One head is not a policy', 'the culture of the clean sheet', '23 complaints about steering'],
      },
      {
        name: 'Edwin Karsh',
        role: 'the transport minister',
        kind: 'person',
        quotes: 1,
        saying: ['an honourable step'],
      },
      { name: 'A person close to the board', kind: 'unnamed', quotes: 1, saying: ['had asked for it by telephone'] },
      { name: 'Mr Karsh’s office', kind: 'organisation', quotes: 1 },
      { name: 'Karin Dahl', role: 'his widow', kind: 'person', quotes: 1, saying: ['It changes nothing for us'] },
    ],
    claims: [
      { contains: 'resigned on Thursday', from: '2026-11-12', to: '2026-11-12' },
      { contains: 'had been dismissed on Wednesday', from: '2026-11-11', to: '2026-11-11', speaker: 'Beatrix Lund' },
      {
        contains: 'had recorded 23 complaints about steering since January',
        from: '2026-01-01',
        to: '2026-11-12',
        speaker: 'Ruth Holloway',
      },
      {
        contains: 'had asked for it by telephone on Tuesday night',
        from: '2026-11-10',
        to: '2026-11-10',
        speaker: 'A person close to the board',
      },
      { contains: 'joined the company in 2015', from: '2015-01-01', to: '2015-12-31' },
      { contains: 'to $18m last year', from: '2025-01-01', to: '2025-12-31' },
    ],
    prior: [
      'fourteen-injured-as-captain-of-lady-rosalind-is-named',
      'log-entry-on-ferry-steering-was-deleted-board-finds',
    ],
  },
};
