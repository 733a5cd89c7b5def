import { z } from 'zod';
import { documentProviders } from '../../../shared/assessment/pack/documents';
import { itemStates, stateWords } from '../../../shared/checklists/states';
import { providerWords } from '../../../shared/checklists/words';
import { caseDeadline, caseFee, caseNumber, caseStages, packLayers, part, type AuditChange, type Json } from '../../../shared/contract';
import type { Teller } from './describeChange';
import { valueText } from './factText';
import { paperMember, type PaperKind, type PaperRecord } from './paperMembers';

const rows = { numbers: z.array(caseNumber), fees: z.array(caseFee), deadlines: z.array(caseDeadline) } as const;
const isRecord = (value: Json | undefined): value is Record<string, Json> => typeof value === 'object' && value !== null && !Array.isArray(value);
const oneOf = <T extends string>(list: readonly T[], value: Json): T | undefined => list.find((one) => one === value);

/** The rows of a case in one line; undefined where a later program wrote them in another way. */
function rowsText(kind: keyof typeof rows, value: Json, { t, write }: Teller): string | undefined {
  if (kind === 'numbers') return rows.numbers.safeParse(value).data?.map(({ label, value: number }) => write.pair(label, number)).join('; ');
  if (kind === 'fees') {
    return rows.fees.safeParse(value).data?.map(({ label, amount, paidOn }) => [write.pair(label, write.money(amount)), ...(paidOn === null ? [] : [write.pair(t('cases.paidOn'), write.date(paidOn))])].join(', ')).join('; ');
  }
  return rows.deadlines.safeParse(value).data?.map(({ title, dueOn, doneOn }) => [write.pair(title, write.date(dueOn)), ...(doneOn === null ? [] : [write.pair(t('cases.doneOn'), write.date(doneOn))])].join(', ')).join('; ');
}

/** A value of a kind in words; undefined where it is none of that kind. */
function known(kind: PaperKind, value: Json, teller: Teller): string | undefined {
  const { t, write, inLanguage } = teller;
  switch (kind) {
    case 'stage': {
      const stage = oneOf(caseStages, value);
      return stage && t(`cases.stages.${stage}`);
    }
    case 'itemState': {
      const state = oneOf(itemStates, value);
      return state && inLanguage(stateWords[state]);
    }
    case 'provider': {
      const provider = oneOf(documentProviders, value);
      return provider ? inLanguage(providerWords[provider]) : value === null ? t('history.paper.asRules') : undefined;
    }
    case 'part': {
      const state = oneOf(part.options, value);
      return state && t(`documents.parts.${state}`);
    }
    case 'layer': {
      const layer = oneOf(packLayers, value);
      return layer && t(`rulePacks.layer.${layer}`);
    }
    case 'day':
      return typeof value === 'string' ? write.date(value) : undefined;
    case 'bytes':
      return typeof value === 'number' ? write.bytes(value) : undefined;
    case 'caseKind':
      return typeof value === 'string' ? teller.caseKind(value) : undefined;
    case 'item':
      return typeof value === 'string' ? write.quoted(teller.documentTitle(value)) : undefined;
    case 'numbers':
    case 'fees':
    case 'deadlines': {
      const text = rowsText(kind, value, teller);
      return text === '' ? write.empty : text;
    }
    case 'text':
    case 'count':
    case 'order':
    case 'act':
      return undefined;
  }
}

const textOf = (kind: PaperKind | undefined, value: Json, teller: Teller): string => (kind && known(kind, value, teller)) ?? valueText(undefined, value, teller.write);

/** What it was called then: a case without a name by its kind, an item of the rules in the present language. */
function called({ record, label = '' }: Pick<AuditChange, 'record' | 'label'>, teller: Teller): string {
  if (record === 'case') return teller.caseKind(label);
  const layer = record === 'rulePack' ? oneOf(packLayers, label) : undefined;
  if (layer) return teller.t(`rulePacks.layer.${layer}`);
  return record === 'checklistItem' ? teller.documentTitle(label) : label;
}

/** The facts of a record that was added, or the counts of what was done, in one line. */
const membersText = (record: PaperRecord, facts: Readonly<Record<string, Json>>, teller: Teller): string =>
  Object.entries(facts)
    .filter(([, value]) => value !== null && value !== '')
    .map(([member, value]) => {
      const about = paperMember(record, member);
      return teller.write.pair(about ? teller.t(about.label) : member, textOf(about?.kind, value, teller));
    })
    .join(', ');

/** A change of a case, an item of a checklist, a letter, a template or a document as a sentence. */
export function paperSentence(change: AuditChange & { record: PaperRecord }, teller: Teller): string {
  const { t } = teller;
  const { record, member, before, after } = change;
  const name = called(change, teller);
  if (member === undefined) {
    const text = membersText(record, isRecord(after) ? after : isRecord(before) ? before : {}, teller);
    // The title of the entry says what was done with it.
    return text === '' ? name : t('history.change.filled', { place: name, after: text });
  }
  const about = paperMember(record, member);
  if (about?.kind === 'act') return t(after === true ? 'history.paper.takenAway' : 'history.paper.broughtBack', { place: name });
  const place = [name, about ? t(about.label) : member].filter((part) => part !== '').join(' · ');
  if (about?.kind === 'order') return t('history.change.moved', { place: name });
  if (after === undefined) return t('history.paper.noLonger', { place, before: textOf(about?.kind, before ?? null, teller) });
  if (before === undefined) return t('history.change.filled', { place, after: textOf(about?.kind, after, teller) });
  return t('history.change.set', { place, before: textOf(about?.kind, before, teller), after: textOf(about?.kind, after, teller) });
}
