import { textToArticle } from '../../lib/article/text-to-article.ts';
import { findPeople } from '../../lib/entities/people/find-people.ts';
import { readPeopleModel } from '../../scripts/people-model.ts';

const model = readPeopleModel();

/** The people of a sentence by rules and tagger, each as "name: title; title", a field in brackets behind its title. */
export const rolesIn = (line: string): string[] =>
  findPeople(textToArticle(`Tin trong ngày\n${line}`).article, {
    parties: [],
    dates: [],
    ...(model ? { model } : {}),
  }).people.map(({ name, roles }) => `${name}: ${roles.map(({ title, of = '' }) => title + of).join('; ')}`);
