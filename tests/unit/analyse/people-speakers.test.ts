import { expect, test } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';

/** Names of the speakers of a text in the order of its quotes. */
function speakersOf(text: string): (string | undefined)[] {
  const { quotes, people } = analyse({ text, published: '2026-03-10', lang: 'en' });
  return quotes.map(({ speaker }) => people.find(({ id }) => id === speaker)?.name);
}

test.each([
  [
    'where somebody without a name comes between, it is open whose words they are',
    'Ian Frost, the owner, was away on Monday. An official watched the water rise. “It was a can of worms,” he said.',
    [undefined],
  ],
  [
    'the same in the next paragraph',
    'Ian Frost, the owner, was away on Monday.\nA fisherman saw the fire from his boat.\n“It was a wall of flame,” he said.',
    [undefined],
  ],
  [
    'but not further on',
    'Ian Frost owns the mill. A visitor was hurt.\nThe mill was shut.\nIt stayed shut.\n“We are sorry,” said Frost.',
    ['Ian Frost'],
  ],
  [
    'a woman without a name leaves “he” to the man before her',
    'Ian Frost owns the mill. A woman was hurt in the fire. “We are sorry,” he said.',
    ['Ian Frost'],
  ],
  [
    'a name behind the description says who it is',
    'Ian Frost owns the mill. A lawyer, Luis Ortega, came to see him. “We will appeal,” he said.',
    ['Luis Ortega'],
  ],
  [
    'a thing that he did is not who is meant by “his” or “he”',
    'Ian Frost left the council on Monday. His resignation said that “the mill was never safe”. “I had to go,” he said.',
    ['His resignation', 'Ian Frost'],
  ],
  [
    'a surname that is also a first name tells no gender',
    'Greta Omar said the school would close. She said the roof was leaking.',
    ['Greta Omar', 'Greta Omar'],
  ],
  [
    'the governor is whoever bore the title',
    'Gov. Ivo Kralj visited the dam on Monday. The governor said it would hold.',
    ['Ivo Kralj'],
  ],
  [
    'a company of one camel-case word is meant by “the company”',
    'PierWorks dismissed forty people on Monday. The company said it had no choice.',
    ['PierWorks'],
  ],
  [
    'a subject with a relative clause outweighs who spoke before',
    'Ian Frost said the mill would close. Erik Holm, who owns it, disagreed. He said orders were up.',
    ['Ian Frost', 'Erik Holm'],
  ],
  [
    'a subject behind an adjunct outweighs who spoke before',
    'Ian Frost said the dam was safe. At a meeting in May, Erik Holm showed pictures of cracks. He said they were new.',
    ['Ian Frost', 'Erik Holm'],
  ],
  [
    'a possessive pronoun does not outweigh the subject of its sentence',
    'The dam is safe, according to Ian Frost. Luis Ortega, his deputy, is less sure. He said the concrete was old.',
    ['Ian Frost', 'Luis Ortega'],
  ],
  [
    'somebody beside the subject is not “he”',
    'Erik Holm met reporters on the steps with Ian Frost beside him. “I am tired,” he said.',
    ['Erik Holm'],
  ],
  [
    'whom a statement is about is not “he”',
    'Asked about Hugo Brandt, Omar Diallo said he had never met him. “I do not know the man,” he said.',
    ['Omar Diallo', 'Omar Diallo'],
  ],
  [
    'of names in a row none is “he”',
    'Among the guests were Ian Frost, Erik Holm and Luis Ortega. He said the evening was a success.',
    [undefined],
  ],
  [
    'somebody named only to be set aside does not speak',
    'It was Erik Holm, not Ian Frost, who said the mill would close.',
    ['Erik Holm'],
  ],
  [
    'somebody without a name is “he” after speaking',
    'Ian Frost watched from the steps. A guard said the door was locked. He said the key was lost.',
    ['A guard', 'A guard'],
  ],
  [
    'several people are no “he”',
    'Ian Frost watched from the steps. Two guards said the door was locked. He said the key was lost.',
    ['Two guards', 'Ian Frost'],
  ],
  [
    'a description that comes back means who was described',
    'A florist across the road said she had heard glass break. “I ran out,” the florist said.',
    ['A florist across the road', 'A florist across the road'],
  ],
  [
    'what a source is known by belongs to it',
    'The bank will shut, according to two people familiar with the matter. The two people said it was decided.',
    ['two people familiar with the matter', 'two people familiar with the matter'],
  ],
  [
    'whoever asks not to be named is the speaker of the rest',
    'A neighbour, who asked not to be named, said the couple argued often.',
    ['A neighbour'],
  ],
  [
    'words after the gesture of somebody else are left open',
    '“The bridge is finished,” said Rita Stone. Paul Grey shrugged. “We shall see. We always do.”',
    ['Rita Stone', undefined],
  ],
  [
    'words after a gesture of the speaker go on',
    '“The bridge is finished,” said Rita Stone. She paused. “We shall see. We always do.”',
    ['Rita Stone'],
  ],
  [
    'somebody introduced by a relation is what the sentence is about',
    '“I heard a bang,” said Mr Patel. His neighbour Carl Dunn heard nothing. “I sleep deeply,” he said.',
    ['Patel', 'Carl Dunn'],
  ],
  [
    'a husband is not his wife',
    '“It was dark,” recalled Eva Lind. “I could not see,” added her husband, Nils.',
    ['Eva Lind', 'Nils'],
  ],
  [
    'an answer is not what it answers',
    'Hugo Brandt tweeted: “We are back.” Norvik Ferries replied: “Welcome home.”',
    ['Hugo Brandt', 'Norvik Ferries'],
  ],
  [
    'a surname that is also a word for places',
    'Lee’s manager, Joe Park, said she would rest. He said the tour would go on.',
    ['Joe Park', 'Joe Park'],
  ],
  [
    'two with titles, a man and a woman',
    'President Ivo Kralj met Prime Minister Anna Solberg. “We agree,” he said. “On most of it,” she said.',
    ['Ivo Kralj', 'Anna Solberg'],
  ],
  [
    'each title means its bearer',
    'President Ivo Kralj met Chancellor Otto Braun. The chancellor said it was late. The president said it was early.',
    ['Otto Braun', 'Ivo Kralj'],
  ],
  ['the name himself', 'Marc Dunn himself said: “I am staying.”', ['Marc Dunn']],
  [
    'whom a captain serves does not speak for her',
    'Captain Ana Lind of the navy said the ship would sail. “We are ready,” the captain said.',
    ['Ana Lind', 'Ana Lind'],
  ],
  [
    'one of two, then named',
    'Two residents said they saw smoke. One, Karl Berg, said he called for help. “Nobody came,” he said.',
    ['Two residents', 'Karl Berg', 'Karl Berg'],
  ],
  [
    'what an apposition called them',
    'Hanna Moen, a geologist, and Ivar Lie, a pilot, flew over the ice. The geologist said it was thin. The pilot said it was not.',
    ['Hanna Moen', 'Ivar Lie'],
  ],
  [
    'the winner and the loser, by name',
    '“I am proud,” said the winner, Eva Lind. The loser, Mia Roth, said she would be back.',
    ['Eva Lind', 'Mia Roth'],
  ],
  [
    'whose resignation is reported is not who speaks',
    'Ivo Kralj told parliament that the finance minister, Otto Braun, had resigned. “He did his best,” he said.',
    ['Ivo Kralj', 'Ivo Kralj'],
  ],
  [
    'a man and a woman of one surname',
    'Olga Brandt and Hugo Brandt run the inn. Ms Brandt said it was full. Mr Brandt said it was not.',
    ['Olga Brandt', 'Hugo Brandt'],
  ],
  [
    'a place without a verb of speech does not speak',
    'Crimea was sold “as nothing but bread and salt and sea”, the visitors found.',
    [undefined],
  ],
  ['“he’s” is “he”', 'Erik Holm is back on the steps. He’s denying that the mill is up for sale.', ['Erik Holm']],
  [
    'data speak for whoever gives them',
    'Rents rose by a tenth last year, according to data from Norvik Analytics.',
    ['Norvik Analytics'],
  ],
  ['a people is no name', 'Ruritanian hopes were high. Teachers said the strike would go on.', ['Teachers']],
])('%s', (_case, text, expected) => {
  expect(speakersOf(text)).toEqual(expected);
});
