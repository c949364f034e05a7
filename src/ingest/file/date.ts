/** The dates of an article: when it was published, and which dates it names. */
export { readDateMentions } from './date/mentions.ts';
export { readPublished, type DateField, type PublishedInput } from './date/published.ts';
