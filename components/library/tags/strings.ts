import { localised } from '../../../lib/browser/localised';

/** What is said of the tags by which articles are sorted. */
export const strings = localised('library_tags', {
  title: 'Tags',
  filter: 'Tag',
  any: 'All tags',
  label: 'Add a tag',
  add: 'Add',
  remove: 'Remove the tag {tag}',
  added: 'Tag added.',
  removed: 'Tag removed.',
  full: 'An article can have {n} tags.',
});
