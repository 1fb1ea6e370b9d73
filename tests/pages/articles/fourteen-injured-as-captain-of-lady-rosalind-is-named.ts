import type { SampleArticle } from '../article';

export const fourteenInjuredCaptainNamed: SampleArticle = {
  slug: 'fourteen-injured-as-captain-of-lady-rosalind-is-named',
  outlet: 'courier',
  story: 'ferry',
  title: 'Captain of Skerrin ferry is named as injured rise to 14',
  standfirst: 'Two more passengers came forward on Monday as investigators turned to the ferry’s steering.',
  byline: 'Imogen Stray',
  published: '2026-09-29T17:45:00-04:00',
  section: 'Harbour',
  tags: ['Skerrin ferry', 'Marlow Sound Ferries'],
  leadImage: {
    image: 'breakwater',
    caption: 'Divers inspect the wall at Garnet Point on Tuesday.',
    credit: 'Fenella Roe/The Courier',
  },
  body: `
The number of people injured in Sunday’s ferry crash has risen to 14, after two passengers who had gone home on their own went to hospital on Monday with fractures.

The captain was named on Tuesday as Tomas Reyle, 58, who has worked for Marlow Sound Ferries since 2004. He has not been suspended, and the Marine Safety Board said there was ‘no reason at this stage’ to think that he was at fault.

‘Captain Reyle did what he was trained to do,’ said Ruth Holloway, who leads the Seafarers’ Union and is not related to the company’s chief executive. ‘He asked for the rudder and the rudder did not come.’

‘Three seconds,’ she added. ‘That is what he had.’

Ms Holloway said two officers had reported the steering as ‘sluggish’ on 24 September, three days before the crash. The company disputes that. ‘We have found no such entry in the log,’ Gareth Holloway, its chief executive, told the *Courier*.

Mr Holloway said on Monday that the ship’s ‘so-called history’ had been exaggerated. Asked whether the Lady Rosalind would sail again this year, he said that he hoped so.

## ‘No announcement’

Passengers have complained that they were not warned. Leonard Pym, 73, a retired piano tuner who broke his wrist, said the first he knew of it was the noise.

‘It was like a lorry tipping out gravel,’ Mr Pym said. ‘My wife asked me what they were building.’

Marian Osei, the board’s chief investigator, said her team had read out the voyage recorder on Tuesday morning and had found ‘nothing unusual’ in the engine data. She denied a report that the crew had been drinking: all five were tested on Sunday night, she said, and all five tests were clear.

Services to Skerrin Island were suspended on Monday. The first replacement buses crossed the Garnet Bridge at five o’clock on Tuesday morning, 40 minutes late.
`,
  expected: {
    people: [
      {
        name: 'Ruth Holloway',
        role: 'leads the Seafarers’ Union',
        kind: 'person',
        quotes: 3,
        saying: ['did what he was trained to do', 'Three seconds', 'sluggish'],
      },
      {
        name: 'Gareth Holloway',
        role: 'chief executive',
        kind: 'person',
        quotes: 3,
        saying: ['no such entry in the log', 'so-called history'],
      },
      {
        name: 'Leonard Pym',
        role: 'a retired piano tuner',
        kind: 'person',
        quotes: 2,
        saying: ['a lorry tipping out gravel'],
      },
      {
        name: 'Marian Osei',
        role: 'chief investigator',
        kind: 'person',
        quotes: 3,
        saying: ['nothing unusual', 'all five tests were clear'],
      },
      { name: 'Marine Safety Board', kind: 'organisation', quotes: 1, saying: ['no reason at this stage'] },
    ],
    claims: [
      { contains: 'went to hospital on Monday with fractures', from: '2026-09-28', to: '2026-09-28' },
      { contains: 'The captain was named on Tuesday', from: '2026-09-29', to: '2026-09-29' },
      {
        contains: 'had reported the steering as ‘sluggish’ on 24 September',
        from: '2026-09-24',
        to: '2026-09-24',
        speaker: 'Ruth Holloway',
      },
      {
        contains: 'had read out the voyage recorder on Tuesday morning',
        from: '2026-09-29',
        to: '2026-09-29',
        speaker: 'Marian Osei',
      },
      { contains: 'Services to Skerrin Island were suspended on Monday', from: '2026-09-28', to: '2026-09-28' },
    ],
    prior: ['ferry-strikes-wall-off-port-averly', 'twelve-hurt-as-skerrin-ferry-hits-breakwater'],
  },
};
