import type { SampleArticle } from '../article';

export const tunnelbauWirdTeurer: SampleArticle = {
  slug: 'tunnelbau-in-port-averly-wird-immer-teurer',
  outlet: 'wire',
  story: 'tunnel',
  lang: 'de',
  title: 'Tunnelbau in Port Averly wird immer teurer',
  byline: 'Agnes Torrey',
  published: '2026-11-03T08:00:00Z',
  section: 'Business',
  tags: ['Millrace tunnel', 'Deutsch'],
  leadImage: { image: 'tunnel', caption: 'Der Probeschacht am Kornmarkt.', credit: 'Averly Water' },
  body: `
PORT AVERLY (Northline) – Der Bau des Millrace-Tunnels, der die Altstadt von Port Averly vor Hochwasser schützen soll, beschäftigt nun auch die Justiz. Die Staatsanwaltschaft teilte am Montag mit, sie prüfe den Verkauf von Aktien durch Daniel Brandt, den Bruder der Bürgermeisterin.

„Wir stehen am Anfang“, sagte Staatsanwältin Grit Halvard. „Mehr gibt es heute nicht zu sagen.“

Der Stadtrat hatte den Tunnel am 1. Oktober mit sieben zu vier Stimmen gebilligt. Damals war von 412 Millionen Dollar die Rede, [inzwischen sind es 486 Millionen](tunnel-bill-climbs-to-486-million).

Bürgermeisterin Lucia Brandt wies jeden Verdacht zurück. Sie habe von den Aktien ihres Bruders nichts gewusst, erklärte sie. Der Rechnungsprüferin Helen Prowse zufolge soll der Bericht über die Kosten „in den nächsten Tagen“ erscheinen.

In der Tarrant Street werden seit zwei Wochen Leitungen verlegt. „Der Staub ist schlimmer als das Wasser“, klagte der Bäcker Walter Amadi, der sein Geschäft 1994 eröffnet hat. „Aber der Staub hört irgendwann auf.“
`,
  expected: {
    people: [
      { name: 'Staatsanwaltschaft', kind: 'organisation', quotes: 1 },
      { name: 'Helen Prowse', role: 'Rechnungsprüferin', kind: 'person', quotes: 1, saying: ['in den nächsten Tagen'] },
      { name: 'Grit Halvard', role: 'Staatsanwältin', kind: 'person', quotes: 1, saying: ['Wir stehen am Anfang'] },
      { name: 'Lucia Brandt', role: 'Bürgermeisterin', kind: 'person', quotes: 2 },
      { name: 'Walter Amadi', role: 'Bäcker', kind: 'person', quotes: 1, saying: ['Der Staub ist schlimmer'] },
    ],
    claims: [
      { contains: 'hatte den Tunnel am 1. Oktober', from: '2026-10-01', to: '2026-10-01' },
      { contains: 'der sein Geschäft 1994 eröffnet hat', from: '1994-01-01', to: '1994-12-31' },
    ],
    prior: ['tunnel-bill-climbs-to-486-million'],
  },
};
