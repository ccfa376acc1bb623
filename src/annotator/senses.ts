/** The senses of short forms: the module that is loaded once a page has one, as the words for them are most of our data. */

import { type CompiledSenses, createSenses } from '../matcher/senses.ts';

/** The build inserts them. */
declare const SENSES: CompiledSenses;

export const readSenses = () => createSenses(SENSES);
