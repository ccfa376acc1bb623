/** Reasons that packs find around a short form. */
import type { PackName } from '../../dossier/model/pack-names.ts';
import type { Languages } from './languages.ts';
import type { OwnWords } from './own-words.ts';
import type { GroupName, RoleName } from './roles.ts';
import type { WordList } from './word-list.ts';

/** The text around a short form, without invisible characters and, unless it is called written, in lower case. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly writtenBefore: string;
  readonly form: string;
  readonly own: OwnWords;
  /** True for texts with a word that makes the form clear: "DeepSeek Launches V4 Pro". */
  isClear(text: string): boolean;
}

/**
 * A reason why a short form stands for something else. `certain`: whatever the text says; `likely`: unless an own word
 * of the same language is right after the form; `probable`: unless one is anywhere near; `doubtful`: unless one is, or
 * the passage is clear.
 */
export interface Evidence {
  readonly strength: 'certain' | 'likely' | 'probable' | 'doubtful';
  readonly reason: string;
  readonly languages: Languages;
}

/** Finds reasons; the most obvious first. */
export type Pack = (around: Surroundings) => Iterable<Evidence>;

/** The words that have any of several roles in a group. */
export type WordLists = <G extends GroupName>(group: G, ...roles: readonly RoleName<G>[]) => WordList;

/** Turns a found word into evidence; the reason is read by authors. */
export const reason =
  (strength: Evidence['strength'], relation: 'after' | 'before' | 'beside', pack: PackName) =>
  ({ word, languages }: { readonly word: string; readonly languages: Languages }): Evidence => ({
    strength,
    reason: `${relation} "${word}": ${pack}`,
    languages,
  });
