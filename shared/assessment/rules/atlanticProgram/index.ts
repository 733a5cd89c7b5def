import { addDays } from '../../../dates';
import type { Condition, Pathway, PathwayVersion, Step } from '../../pack/types';
import type { RuleFamily } from '../family';
import { atlanticProgramCitations } from './citations';
import { criteriaFrom, newBrunswickFrom, novaScotiaFrom, novaScotiaPrioritiesFrom } from './criteria';
import { fundsTable } from './funds';
import { pool, validInNovaScotia } from '../novaScotia/common';
import { interestedIn, validMonths } from './steps';

/** Days on which something changed: filing, NOC 2021, the pools of the provinces and the priorities of Nova Scotia. */
const created = '2022-01-01';
const filingFrom = '2022-03-06';
const noc2021From = '2022-11-16';
const newfoundlandFrom = '2025-02-19';

/** Offers in a province. */
const offerIn = (province: string): Condition => ({ some: 'applicant.offers', as: 'offered', where: { field: 'offered.province', is: province } });
/** A step of one province, which nobody else takes. */
const ofProvince = (province: string, id: string, citation: string, title: Step['title'], done: Condition): Step => ({ id: `aip.${id}`, by: 'applicant', citations: [citation], title, done: { any: [{ not: offerIn(province) }, done] } });

const pools = (from: string): readonly Step[] => [
  ...(from < newfoundlandFrom ? [] : [ofProvince('NL', 'newfoundland-interest', 'aip.newfoundland', { en: 'Newfoundland and Labrador: submit an expression of interest (valid 12 months)', fr: 'Terre-Neuve-et-Labrador : soumettre une déclaration d’intérêt (valide 12 mois)' }, interestedIn({ streams: ['ca.aip'] }, validMonths(12)))]),
  ...(from < novaScotiaFrom ? [] : [ofProvince('NS', 'nova-scotia-interest', 'aip.nova-scotia', { en: 'Nova Scotia: submit an expression of interest to the common pool, from which the province selects by its priorities', fr: 'Nouvelle-Écosse : soumettre une déclaration d’intérêt au bassin commun, où la province choisit selon ses priorités' }, interestedIn(pool, validInNovaScotia))]),
  ...(from < newBrunswickFrom ? [] : [ofProvince('NB', 'new-brunswick-pool', 'aip.new-brunswick', { en: 'New Brunswick: enter the candidate pool and wait for an invitation', fr: 'Nouveau-Brunswick : entrer dans le bassin de candidats et attendre une invitation' }, { measure: 'registered', with: { system: 'nb-eoi', streams: ['ca.aip'] } })]),
];

const endorsed: Condition = { measure: 'decision-in-force', with: { kind: 'endorsement', provinces: ['NB', 'NS', 'PE', 'NL'] } };

const steps = (from: string): readonly Step[] => [
  ...pools(from),
  { id: 'aip.employer-commitment', by: 'employer', citations: ['aip.employer'], title: { en: 'Commit to support the settlement of the worker and the family', fr: 'S’engager à appuyer l’établissement du travailleur et de sa famille' }, done: endorsed },
  { id: 'aip.settlement-plan', by: 'applicant', citations: ['aip.settlement-plan'], title: { en: 'Make a settlement plan that includes the family, and sign it with a settlement organization before the endorsement', fr: 'Établir un plan d’établissement qui inclut la famille et le signer avec un organisme d’établissement avant l’approbation' }, done: { any: [endorsed, { has: 'applicant.intent.settlementPlanOn' }] } },
  { id: 'aip.endorsement-application', by: 'employer', citations: ['aip.endorsement', 'aip.forms'], title: { en: 'Apply to the province for the endorsement, with its forms and the offer of employment (IMM 0157)', fr: 'Demander l’approbation à la province, avec ses formulaires et l’offre d’emploi (IMM 0157)' }, done: endorsed },
  {
    id: 'aip.work-permit', by: 'applicant', citations: ['aip.work-permit'], done: { measure: 'work-permit-in-force' },
    title: { en: 'To begin before permanent residence: work permit C18 with the letter of support of the province, the offer and its fee, and an undertaking to apply within 90 days', fr: 'Pour commencer avant la résidence permanente : permis de travail C18 avec la lettre d’appui de la province, l’offre et ses frais, et l’engagement à présenter la demande dans les 90 jours' },
  },
  {
    id: 'aip.permanent-residence', by: 'applicant', citations: ['aip.endorsement', 'aip.forms', 'aip.fees'],
    title: { en: 'Apply for permanent residence while the certificate is valid (IMM 0157, IMM 0008, IMM 5669, IMM 5406, IMM 5562) and pay the fees', fr: 'Demander la résidence permanente pendant la validité du certificat (IMM 0157, IMM 0008, IMM 5669, IMM 5406, IMM 5562) et payer les frais' },
    done: { some: 'applicant.applications', as: 'filed', where: { all: [{ field: 'filed.kind', is: 'permanent-residence' }, { field: 'filed.decision', is: ['pending', 'approved'] }] } },
  },
];

const changes = [created, filingFrom, noc2021From, newfoundlandFrom, novaScotiaFrom, newBrunswickFrom, novaScotiaPrioritiesFrom];
const withPools = ['aip.new-brunswick', 'aip.nova-scotia', 'aip.newfoundland'];
const own: Readonly<Record<string, readonly string[]>> = {
  [created]: ['aip.noc-2016'], [filingFrom]: ['aip.noc-2016'], [newfoundlandFrom]: ['aip.newfoundland'], [novaScotiaFrom]: ['aip.nova-scotia', 'aip.newfoundland'], [newBrunswickFrom]: withPools, [novaScotiaPrioritiesFrom]: [...withPools, 'ns.priorities'],
};
const poolNote: NonNullable<PathwayVersion['note']> = {
  en: 'In Newfoundland and Labrador and in Nova Scotia endorsements follow an expression of interest, in New Brunswick a candidate pool; new designations of employers are paused in New Brunswick.',
  fr: 'À Terre-Neuve-et-Labrador et en Nouvelle-Écosse, les approbations suivent une déclaration d’intérêt, au Nouveau-Brunswick un bassin de candidats; les nouvelles désignations d’employeurs y sont suspendues.',
};
const notes: Readonly<Record<string, PathwayVersion['note']>> = {
  [created]: { en: 'The class exists, and no application for permanent residence is taken before 6 March 2022.', fr: 'La catégorie existe, mais aucune demande de résidence permanente n’est reçue avant le 6 mars 2022.' },
  [newBrunswickFrom]: poolNote, [novaScotiaPrioritiesFrom]: poolNote,
};

const program: Pathway = {
  id: 'ca.aip', kind: 'permanent-residence', title: { en: 'Atlantic Immigration Program', fr: 'Programme d’immigration au Canada atlantique' },
  versions: changes.map((from, index): PathwayVersion => {
    const next = changes[index + 1];
    const note = notes[from];
    return {
      from, until: next === undefined ? null : addDays(next, -1), intake: from === created ? 'paused' : 'open', citations: ['aip.class', ...(own[from] ?? [])],
      over: { list: 'applicant.offers', as: 'offer' }, criteria: criteriaFrom(from), steps: steps(from), scores: [], ...(note ? { note } : {}),
    };
  }),
  closed: {
    label: { en: 'No rules held for this day: the program began on 1 January 2022; the pilot before it ran from 2017, with applications for permanent residence until 5 March 2022', fr: 'Aucune règle conservée pour ce jour : le programme a commencé le 1er janvier 2022; le projet pilote qui l’a précédé a débuté en 2017, avec des demandes de résidence permanente jusqu’au 5 mars 2022' },
    citations: ['aip.pilot', 'aip.class'],
  },
};

/** The Atlantic Immigration Program, with what the programs of the four provinces share. */
export const atlanticProgram: RuleFamily = { citations: atlanticProgramCitations, tables: [fundsTable], pathways: [program] };
