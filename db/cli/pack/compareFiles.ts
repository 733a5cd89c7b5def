import { changeWords, type ChangeWriting } from '../../../shared/assessment/library/changeWords';
import { comparePacks, isNoDifference, type PackDifference, type Presence } from '../../../shared/assessment/library/comparePacks';
import { pathwaySentences } from '../../../shared/assessment/library/pathwaySentences';
import type { LoadedPack } from '../../../shared/assessment/pack/load';
import { longDate } from '../../../shared/assessment/report/words';
import type { Language } from '../../../shared/contract';
import { fillSentence, type Bilingual } from '../../../shared/errors';
import { spacedIn } from '../../../shared/texts/typography';
import { builtInRules } from '../../rules/builtInRules';
import { readArguments } from '../arguments';
import { BadArguments, type ExitStatus, type Terminal } from '../command';
import { readPackArgument } from './files';

const builtIn = 'built-in';

const words = {
  same: { en: 'The two packs say the same.', fr: 'Les deux ensembles disent la même chose.' },
  from: { en: '  From {from}:', fr: '  À partir du {from} :' },
  until: { en: '  From {from} to {until}:', fr: '  Du {from} au {until} :' },
  checklist: { en: 'Checklist: {what}', fr: 'Liste de contrôle : {what}' },
  document: { en: 'Document: {what}', fr: 'Document : {what}' },
  figure: { en: 'Figures: {what}', fr: 'Chiffres : {what}' },
  citation: { en: 'Source: {what}', fr: 'Source : {what}' },
  asked: { en: '  Asked for: {what}', fr: '  Exigé : {what}' },
  notAsked: { en: '  No longer asked for: {what}', fr: '  N’est plus exigé : {what}' },
  otherwise: { en: '  Asked for otherwise: {what}', fr: '  Exigé autrement : {what}' },
} as const;
const presences: Record<Presence, Bilingual> = { added: { en: 'new', fr: 'nouveau' }, removed: { en: 'gone', fr: 'retiré' }, changed: { en: 'changed', fr: 'modifié' } };

/** A difference as lines of text. */
function* linesOf({ pathways, checklists, documents, figures, citations }: PackDifference, language: Language, writing: ChangeWriting): Generator<string> {
  const say = (sentence: Bilingual, parameters: Record<string, string>): string => fillSentence(sentence, parameters)[language];
  const titled = (title: string, presence: Presence): string => `${title} [${presences[presence][language]}]`;
  for (const pathway of pathways) {
    const { title, presence, periods } = pathway;
    yield titled(title[language], presence);
    for (const sentence of pathwaySentences(pathway, language, writing.date)) yield `  ${sentence}`;
    for (const { from, until, changes } of periods) {
      yield until === null ? say(words.from, { from: writing.date(from) }) : say(words.until, { from: writing.date(from), until: writing.date(until) });
      for (const change of changes) yield `    ${changeWords(change, writing)}`;
    }
  }
  for (const { title, presence, added, removed, changed } of checklists) {
    yield titled(say(words.checklist, { what: title[language] }), presence);
    for (const [sentence, list] of [[words.asked, added], [words.notAsked, removed], [words.otherwise, changed]] as const) {
      if (list.length > 0) yield say(sentence, { what: list.map((one) => one[language]).join('; ') });
    }
  }
  for (const { title, presence } of documents) yield titled(say(words.document, { what: title[language] }), presence);
  for (const { title, presence } of figures) yield titled(say(words.figure, { what: title[language] }), presence);
  for (const presence of ['added', 'removed', 'changed'] as const) for (const id of citations[presence]) yield titled(say(words.citation, { what: id }), presence);
}

/** `pack compare BEFORE AFTER`: what is different, in words. `built-in` stands for the rules of the program. */
export function compareFiles(args: readonly string[], terminal: Terminal): ExitStatus {
  const { values, positionals } = readArguments(args, { lang: { type: 'string' }, json: { type: 'boolean' } });
  const [first, second, ...more] = positionals;
  if (first === undefined || second === undefined || more.length > 0) {
    throw new BadArguments({ en: `pack compare needs two files; “${builtIn}” stands for the rules of the program.`, fr: `pack compare demande deux fichiers; « ${builtIn} » désigne les règles du programme.` });
  }
  const packs: LoadedPack[] = [];
  for (const file of [first, second]) {
    if (file === builtIn) {
      packs.push(builtInRules());
      continue;
    }
    const found = readPackArgument(file, 'check', terminal);
    if (found.status !== 0) return found.status;
    packs.push(found.read.pack);
  }
  const [before, after] = packs;
  if (!before || !after) return 1;
  const difference = comparePacks(before, after);
  if (values['json'] === true) {
    const named = ({ version, hash }: LoadedPack) => ({ version, hash });
    terminal.print(JSON.stringify({ format: 'dossier-pack-difference/1', before: named(before), after: named(after), ...difference }));
    return 0;
  }
  const { language } = terminal;
  const locale = `${language}-CA`;
  const writing: ChangeWriting = { language, number: (value) => value.toLocaleString(locale, { maximumFractionDigits: 2 }), date: (day) => longDate(day, language), citations: { ...before.pack.citations, ...after.pack.citations } };
  if (isNoDifference(difference)) terminal.print(words.same[language]);
  for (const line of linesOf(difference, language, writing)) terminal.print(spacedIn(language, line));
  return 0;
}
