import { provinces, type Province } from '../../../clientFile/choices';
import { provinceName } from '../../../places';
import type { Condition, Parameter, Pathway } from '../../pack/types';
import { judged, ofOffer, offerCriterion, overOffers, portalStep, marketWage, teerOf, wageOf } from './permitCommon';

/** Dollars an hour in the middle of all wages of a province, from 31 May 2023, 2 April 2024 and 27 June 2025. Source: reference, table of provinces; work permits 2.1. */
const medians: Readonly<Record<Province, readonly [may2023: number, april2024: number, june2025: number]>> = {
  AB: [28.85, 29.5, 30], BC: [27.5, 28.85, 30.5], MB: [23.94, 25, 25.13], NB: [23, 24.04, 25], NL: [25, 26, 27], NT: [38, 39.24, 40], NS: [22.97, 24, 25], NU: [35.9, 35, 35], ON: [27, 28.39, 30],
  PE: [22.5, 24, 25], QC: [26, 27.47, 28.85], SK: [26.22, 27, 28], YT: [35, 36, 37],
};
const medianOf = (province: Province): string => `wage.median.${province.toLowerCase()}`;

export const innovationParameters: readonly Parameter[] = provinces.map((province) => {
  const [may2023, april2024, june2025] = medians[province];
  return {
    id: medianOf(province), label: { en: `Median hourly wage of all occupations, ${provinceName(province, 'en')}`, fr: `Salaire horaire médian de toutes les professions, ${provinceName(province, 'fr')}` }, unit: 'money-per-hour', knownTo: '2026-06-27',
    values: [
      { from: '2023-05-31', until: '2024-04-01', citations: ['lmia.threshold.2023'], value: may2023 },
      { from: '2024-04-02', until: '2025-06-26', citations: ['c88.median'], value: april2024 },
      { from: '2025-06-27', until: null, citations: ['c88.median'], value: june2025 },
    ],
  };
});

/** The employers of the stream, by the names in use. */
const employers = [
  'Ada Support', 'Ada Support Inc.', 'AlayaCare', 'AlayaCare Inc.', 'CellCarta', 'CellCarta Inc.', 'Clarius Mobile Health', 'Clarius Mobile Health Corp.', 'Clio', 'Themis Solutions', 'Themis Solutions Inc.', 'Duchesnay', 'Duchesnay Inc.',
  'Lightspeed Commerce', 'Lightspeed Commerce Inc.', 'Vive Crop Protection', 'Vive Crop Protection Inc.',
];
const isListed: Condition = {
  some: 'file.employers', as: 'listed',
  where: { all: [{ same: ['listed.id', 'offer.employerId'] }, { measure: 'listed', with: { of: 'listed', member: 'legalName', list: 'innovation-stream-employers', held: employers, notHeld: [] } }] },
};

/** Skilled workers of the companies of the Global Hypergrowth Project. */
export const innovationStream: Pathway = {
  id: 'ca.wp.innovation-stream',
  title: { en: 'Innovation Stream', fr: 'Volet de l’innovation' },
  kind: 'work-permit',
  gate: 'ca.wp.general',
  versions: [{
    from: '2024-03-22', until: '2026-03-22', intake: 'open', citations: ['c88.basis'], scores: [], over: overOffers,
    criteria: [
      offerCriterion('c88', ['c88.basis']),
      ofOffer({
        id: 'c88.employer', label: { en: 'Employer of the stream', fr: 'Employeur du volet' },
        required: { en: 'One of the eight companies of the Global Hypergrowth Project', fr: 'Une des huit entreprises du Projet mondial d’hypercroissance' },
        at: 'filing', citations: ['c88.employers'], improvable: { by: 'offer', leadMonths: 3 }, condition: isListed,
      }),
      ofOffer({
        id: 'c88.occupation', label: { en: 'Level of the occupation', fr: 'Niveau de la profession' }, required: { en: 'TEER 0 to 3', fr: 'FEER 0 à 3' },
        at: 'filing', citations: ['c88.basis'], improvable: { by: 'offer', leadMonths: 3 }, condition: { number: 3, atLeast: teerOf },
      }),
      ofOffer({
        id: 'c88.median-wage', label: { en: 'Median wage of the province', fr: 'Salaire médian de la province' },
        required: { en: 'At least the median hourly wage of all occupations in the province', fr: 'Au moins le salaire horaire médian de toutes les professions dans la province' },
        at: 'filing', citations: ['c88.basis', 'c88.median'], improvable: { by: 'offer', leadMonths: 1 },
        condition: { number: wageOf, atLeast: { measure: 'figure-of-province', with: { of: 'offer', figure: 'wage.median' } } },
      }),
      marketWage('c88', ['c88.basis']),
      judged('c88.agreement', { en: 'Collective agreement', fr: 'Convention collective' }, { en: 'Where the job is unionized, the wage is that of the collective agreement', fr: 'Si l’emploi est syndiqué, le salaire est celui de la convention collective' }, ['c88.basis']),
      judged('c88.qualified', { en: 'Qualified for the occupation', fr: 'Qualifié pour la profession' }, { en: 'The education and experience that the NOC gives for the occupation', fr: 'Les études et l’expérience que la CNP indique pour la profession' }, ['c88.basis']),
    ],
    steps: [portalStep('c88')],
    note: { en: 'Exemption code C88, permit of up to 5 years; TEER 0 and 1 are processed in two weeks.', fr: 'Code de dispense C88, permis d’au plus 5 ans; les FEER 0 et 1 sont traitées en deux semaines.' },
  }],
  closed: {
    label: { en: 'Open from 22 March 2024 to 22 March 2026; no extension was found: verify', fr: 'Ouvert du 22 mars 2024 au 22 mars 2026; aucune prolongation n’a été trouvée : vérifier' }, citations: ['c88.basis'],
  },
};
