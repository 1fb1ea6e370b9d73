import type { SampleArticle } from '../article';

export const auditPutsTunnelAt538m: SampleArticle = {
  slug: 'audit-puts-tunnel-at-538m-and-faults-utility',
  outlet: 'courier',
  story: 'tunnel',
  title: 'Audit puts tunnel at $538m and faults utility',
  standfirst: 'Helen Prowse finds that councillors were shown an estimate already known to be out of date.',
  byline: 'Rory Blenkin',
  published: '2026-11-10T19:15:00-05:00',
  section: 'City',
  tags: ['Millrace tunnel'],
  leadImage: { image: 'tunnel', caption: 'The shaft at the Corn Market is 12 metres deep.', credit: 'Averly Water' },
  body: `
Port Averly’s councillors approved the Millrace tunnel on the basis of a figure that its planners had given up a month before, the city auditor said on Tuesday in a report that puts the true cost at $538m.

‘The number on the night was not wrong,’ Helen Prowse writes on the first of 88 pages. ‘It was old. That is worse, because somebody knew.’

The report traces the estimate through six versions:

- $398m in March 2025, before any drilling;
- $412m in July this year, the figure shown to the council;
- $479m on 4 September, marked ‘not for circulation’;
- $486m on 12 October, when the utility went public;
- $538m on 6 November, with the first claims by shopkeepers.

Yusuf Demir, the project’s director, who [told this newspaper](auditor-opens-inquiry-into-tunnel-estimate) last month that the September draft was ‘a what-if’, offered his resignation on Tuesday afternoon. ‘I defended a number,’ he said. ‘I should have defended the tunnel.’

Averly Water said that it accepted the findings ‘without reservation’. It denied, however, that anybody had intended to mislead the council.

## Brandt: no evidence of favours

On the shares held by the mayor’s brother, Daniel Brandt, an executive of the contractor Kestrel-Boyd, Ms Prowse found ‘poor judgment, poorly recorded’ but no sign that he had influenced the choice. Mr Brandt said through a lawyer that he felt vindicated. The mayor did not.

‘I signed a form with a hole in it,’ Lucia Brandt said. ‘No auditor can fill that for me.’

She said she would ask the council on Friday to vote again. Neil Sorrell, who leads the tunnel’s opponents, said he expected to win this time. The first vote, on 1 October, was seven to four.

Ana Whitlock, chair of the finance committee, would not be drawn. ‘I said in October that my support was a loan,’ she said. ‘I have now read the small print.’
`,
  expected: {
    people: [
      {
        name: 'Helen Prowse',
        role: 'city auditor',
        kind: 'person',
        quotes: 3,
        saying: ['The number on the night was not wrong', 'poor judgment, poorly recorded'],
      },
      {
        name: 'Yusuf Demir',
        role: 'the project’s director',
        kind: 'person',
        quotes: 2,
        saying: ['a what-if', 'I defended a number'],
      },
      { name: 'Averly Water', kind: 'organisation', quotes: 2, saying: ['without reservation'] },
      {
        name: 'Daniel Brandt',
        role: 'an executive of the contractor Kestrel-Boyd',
        kind: 'person',
        quotes: 1,
        saying: ['felt vindicated'],
      },
      { name: 'Lucia Brandt', role: 'The mayor', kind: 'person', quotes: 2, saying: ['a form with a hole in it'] },
      { name: 'Neil Sorrell', role: 'leads the tunnel’s opponents', kind: 'person', quotes: 1 },
      {
        name: 'Ana Whitlock',
        role: 'chair of the finance committee',
        kind: 'person',
        quotes: 1,
        saying: ['my support was a loan'],
      },
    ],
    claims: [
      { contains: '$479m on 4 September', from: '2026-09-04', to: '2026-09-04' },
      { contains: 'offered his resignation on Tuesday afternoon', from: '2026-11-10', to: '2026-11-10' },
      { contains: 'The first vote, on 1 October', from: '2026-10-01', to: '2026-10-01' },
    ],
    prior: [
      'auditor-opens-inquiry-into-tunnel-estimate',
      'council-backs-millrace-tunnel-in-7-4-vote',
      'tunnel-bill-climbs-to-486-million',
      'mayors-brother-held-shares-in-tunnel-builder',
    ],
  },
};
