import { choices, type ClientFile, type JobOffer } from '../../clientFile';
import type { Pointer } from '../engine/values';
import type { Pathway } from '../pack/types';
import { optionLabel } from '../../texts';
import { freshId, valueAt, withValue, type Move } from './moves';
import { employerWhoMayHire, occupationsOf, offerAt } from './offerMoves';
import { repairsOf } from './repairs';
import { askedOf, isOpen, verdictOf, type Asked, type Question } from './standing';
import { inBoth, shownMoney, shownOccupation } from './wording';

/** Amounts and requirements of an offer are found one after another; more than these no pathway sets. */
const mostSettings = 12;

/** The file with an offer for the person's own occupation, of an employer of whom nothing stands in the way, as the pathway asks it. */
function withOffer(question: Question, pathway: Pathway, noc: string, pointer: Pointer): ClientFile {
  const { client, personId } = question;
  const employer = employerWhoMayHire(client, 'Another employer');
  const province = client.persons.find(({ id }) => id === personId)?.intent?.provinces?.[0] ?? 'ON';
  const offer: JobOffer = {
    id: freshId(client, 'another-offer'), personId, employerId: employer.id, noc, province, lmia: null, peerWages: null, transfer: null, approvals: [], seasonal: false, contract: 'employment',
    // Whose duties match no list until a list is asked for.
    listedProfessions: choices.professionList.map((list) => ({ list, entry: null })),
  };
  const begun: ClientFile = { ...client, employers: [...(client.employers ?? []), employer], jobOffers: [...(client.jobOffers ?? []), offer] };
  // What the offer itself is: its pay, what it requires, its occupation.
  return settled({ ...question, client: begun }, pathway, pointer, ({ by, group }) => by === 'offer' && group.startsWith(`${pointer}/`) && !group.endsWith('/employer'));
}

/** The file with changes of some kind made one after another, as long as one helps a criterion that is open. */
function settled(question: Question, pathway: Pathway, entry: Pointer, belongs: (move: Move) => boolean): ClientFile {
  const { personId, asOf } = question;
  const made = new Set<string>();
  let { client } = question;
  for (let settings = 0; settings < mostSettings; settings += 1) {
    const now: Question = { ...question, client };
    const open = (askedOf(now, pathway, entry) ?? []).filter((asked) => isOpen(asked));
    const setting = open.flatMap((asked) => repairsOf(asked, now, client)).find((move) => belongs(move) && !made.has(move.id));
    const changed = setting?.apply(client, personId, { from: asOf, on: asOf });
    if (!setting || !changed) return client;
    made.add(setting.id);
    client = changed;
  }
  return client;
}

const mostOffers = 2;

/** A job offer as a pathway asks it, with the pay that is needed, where the file has none: in an occupation that the person has worked in. */
export function newOffers(question: Question, pathway: Pathway): { move: Move; entry: Pointer }[] {
  const entry = `/jobOffers/${question.client.jobOffers?.length ?? 0}`;
  const wanting = (askedOf(question, pathway, null) ?? []).filter((asked) => asked.criterion.improvable?.by === 'offer' && verdictOf(asked)?.is === false);
  if (wanting.length === 0) return [];
  const leadMonths = Math.max(...wanting.map(({ criterion }) => criterion.improvable?.leadMonths ?? 0));
  return occupationsOf(question).slice(0, mostOffers).flatMap((code) => {
    const made = withOffer(question, pathway, code, entry);
    const offer = offerAt(made, entry);
    const employer = made.employers?.at(-1);
    if (!offer || !employer) return [];
    const { noc = code, province, wagePerHour, salaryPerYear } = offer;
    const move: Move = {
      id: `offer=${noc}/${province ?? ''}/${wagePerHour ?? ''}/${salaryPerYear ?? ''}`, by: 'offer', who: 'employer', leadMonths, group: 'offer',
      label: inBoth((language) => {
        const pay = wagePerHour !== undefined ? `${shownMoney(wagePerHour, language)} ${language === 'fr' ? 'l’heure' : 'an hour'}` : salaryPerYear !== undefined ? `${shownMoney(salaryPerYear, language)} ${language === 'fr' ? 'par année' : 'a year'}` : undefined;
        const parts = [shownOccupation(noc, language), province && optionLabel('province', province, language), pay && `${language === 'fr' ? 'au moins' : 'at least'} ${pay}`].filter((part) => part !== undefined);
        return `${language === 'fr' ? 'Offre d’emploi\u00A0: aucune' : 'Job offer: none'} → ${parts.join(', ')}`;
      }),
      apply: (client) => ({ ...client, employers: [...(client.employers ?? []), employer], jobOffers: [...(client.jobOffers ?? []), offer] }),
    };
    return [{ move, entry }];
  });
}

/** A plan for a new enterprise with all that the pathway asks of one, where the employer has none and is not in business yet. */
export function newEnterprisePlan(question: Question, pathway: Pathway, entry: Pointer, { criterion: { condition, improvable } }: Asked): Move[] {
  if (condition === 'judgement' || !('has' in condition) || !condition.has.endsWith('.newEnterprise') || !improvable) return [];
  const { client, asOf } = question;
  const employerId = offerAt(client, entry)?.employerId;
  const index = (client.employers ?? []).findIndex(({ id }) => id === employerId);
  const employer = client.employers?.[index];
  const pointer = `/employers/${index}/newEnterprise`;
  if (!employer || employer.newEnterprise || (employer.operatingSince !== undefined && employer.operatingSince <= asOf) || employer.yearsInOperation) return [];
  const planned = settled({ ...question, client: withValue(client, pointer, {}) }, pathway, entry, ({ group }) => group.startsWith(`${pointer}/`));
  const plan = valueAt(planned, pointer);
  return [{
    id: pointer, by: improvable.by, who: 'employer', leadMonths: improvable.leadMonths, group: pointer,
    label: { en: 'Plan for a new enterprise: none → premises, staff of the first year, funds and a day to be in business', fr: 'Plan d’une nouvelle entreprise\u00A0: aucun → locaux, effectif de la première année, fonds et date de début des activités' },
    apply: (file) => withValue(file, pointer, plan),
  }];
}
