import type { SampleArticle } from '../article';

export const auditorOpensInquiry: SampleArticle = {
  slug: 'auditor-opens-inquiry-into-tunnel-estimate',
  outlet: 'courier',
  story: 'tunnel',
  title: 'Auditor opens inquiry into tunnel estimate',
  standfirst: 'Helen Prowse wants to know who knew what when the council voted.',
  byline: 'Rory Blenkin',
  published: '2026-10-16T10:30:00-04:00',
  section: 'City',
  tags: ['Millrace tunnel'],
  leadImage: { image: 'council', caption: 'City Hall, Port Averly.', credit: 'Fenella Roe/The Courier' },
  body: `
The city auditor has opened an inquiry into how the estimate for the Millrace tunnel grew by $74m in 11 days, she said on Friday.

Helen Prowse, who has held the office since 2017, said she had written to Averly Water on Thursday and asked for every draft of the estimate. ‘I am a simple woman,’ Ms Prowse said. ‘I like to see the sums in the order in which they were done.’

The council approved the scheme on 1 October at a cost of $412m. On Monday the utility put it at $486m.

Three officials who saw the papers, none of whom wished to be named, told the *Courier* that a draft dated 4 September already contained a figure of $479m. Averly Water did not dispute that. ‘Drafts are drafts,’ its spokesman, Kit Sallow, said. ‘We publish results.’

Ana Whitlock, the chair of the finance committee, whose vote was decisive, said she felt that she had been ‘taken for a passenger’.

‘I asked on the night whether 412 was the latest number,’ she said. ‘I was told yes. I wrote the yes down.’

Yusuf Demir, the director of the project, insists that he told the council the truth. He said the September draft was ‘a what-if’, one of six, and that it had been discarded before the vote.

[On Tarrant Street](tarrant-street-braces-for-two-years-of-digging), where pipes are to be moved from Monday, the news was received with a shrug. ‘I bake,’ said Walter Amadi. ‘If I say 400 loaves and make 480, at least there are 80 loaves.’

Lucia Brandt, the mayor, promised full cooperation. She also said the digging would not wait for the auditor: ‘Rain does not read reports.’
`,
  expected: {
    people: [
      {
        name: 'Helen Prowse',
        role: 'city auditor',
        kind: 'person',
        quotes: 3,
        saying: ['I am a simple woman', 'every draft of the estimate'],
      },
      { name: 'Three officials who saw the papers', kind: 'unnamed', quotes: 1, saying: ['a figure of $479m'] },
      { name: 'Kit Sallow', role: 'spokesman', kind: 'person', quotes: 1, saying: ['Drafts are drafts'] },
      {
        name: 'Ana Whitlock',
        role: 'the chair of the finance committee',
        kind: 'person',
        quotes: 2,
        saying: ['taken for a passenger', 'I wrote the yes down'],
      },
      { name: 'Yusuf Demir', role: 'the director of the project', kind: 'person', quotes: 2, saying: ['a what-if'] },
      { name: 'Walter Amadi', kind: 'person', quotes: 1, saying: ['at least there are 80 loaves'] },
      { name: 'Lucia Brandt', role: 'the mayor', kind: 'person', quotes: 2, saying: ['Rain does not read reports'] },
    ],
    claims: [
      {
        contains: 'had written to Averly Water on Thursday',
        from: '2026-10-15',
        to: '2026-10-15',
        speaker: 'Helen Prowse',
      },
      { contains: 'approved the scheme on 1 October', from: '2026-10-01', to: '2026-10-01' },
      { contains: 'On Monday the utility put it at $486m', from: '2026-10-12', to: '2026-10-12' },
      {
        contains: 'a draft dated 4 September already contained',
        from: '2026-09-04',
        to: '2026-09-04',
        speaker: 'Three officials who saw the papers',
      },
    ],
    prior: [
      'tunnel-bill-climbs-to-486-million',
      'council-backs-millrace-tunnel-in-7-4-vote',
      'tarrant-street-braces-for-two-years-of-digging',
    ],
  },
};
