import type { Bilingual, Condition, Criterion, Pathway, Step } from '../../pack/types';
import { areaCriterion, isAgricultural, quarterDays, suspensionCriterion, suspensionDays } from './lmiaAreas';
import { advertised, belowThreshold, commonChanges, lmiaFrom, lmiaPathway, lmiaVersion, ofApplication, recruitmentCriterion, thresholdToVerify, wages } from './lmiaCommon';
import { notHeld, periodsOf } from './permitCommon';

const stream = 'low-wage';
const capTightened = '2024-09-26';
const capOfMay2024 = '2024-05-01';
const recruitmentOf2026 = '2026-04-01';
const ruralEnded = '2027-04-01';
const changes = [...commonChanges, capOfMay2024, capTightened, recruitmentOf2026, ruralEnded, ...quarterDays, ...suspensionDays];

const threshold: Criterion = ofApplication({
  id: 'low-wage.threshold',
  label: { en: 'Wage of a low-wage position', fr: 'Salaire d’un poste à bas salaire' },
  required: { en: 'Below the threshold of the province on the day on which the application is received; from it on the position goes to the high-wage stream', fr: 'Inférieur au seuil de la province le jour de la réception de la demande; à partir du seuil, le poste relève du volet à haut salaire' },
  at: 'lmia-filing', citations: ['lmia.streams', 'lmia.threshold', 'lmia.threshold.latest'], improvable: { by: 'offer', leadMonths: 1 }, condition: belowThreshold, verify: thresholdToVerify,
});

const underRepresented = ['youth', 'indigenous', 'newcomers', 'asylum-claimants', 'persons-with-disabilities'];
const others = (weeks: number, least: number): Condition => advertised('other', weeks, least, { audiences: underRepresented });

function recruitment(from: string): readonly Criterion[] {
  const is2026 = from >= recruitmentOf2026;
  const [weeks, citation] = is2026 ? [8, 'lmia.recruitment-low.2026'] : [4, 'lmia.recruitment-low'];
  const two: Bilingual = is2026
    ? { en: 'At least 2 other methods for under-represented groups, each for at least 8 weeks in a row within the 3 months, besides what addresses young people', fr: 'Au moins 2 autres moyens visant des groupes sous-représentés, chacun pendant au moins 8 semaines consécutives dans les 3 mois, en plus de ce qui vise les jeunes' }
    : { en: 'At least 2 other methods for under-represented groups, each for at least 4 weeks within the 3 months', fr: 'Au moins 2 autres moyens visant des groupes sous-représentés, chacun pendant au moins 4 semaines dans les 3 mois' };
  return [
    recruitmentCriterion(stream, from, 'job-bank', { en: 'Advertised on the Job Bank', fr: 'Annonce au Guichet-Emplois' }, { en: `On the Job Bank for at least ${weeks} weeks in a row within the 3 months before the application is filed`, fr: `Au Guichet-Emplois pendant au moins ${weeks} semaines consécutives dans les 3 mois précédant le dépôt de la demande` }, citation, advertised('job-bank', weeks, 1)),
    // An activity for youth on the Job Bank stands beside the two; another one is counted as a third.
    recruitmentCriterion(stream, from, 'other-methods', { en: 'Two other methods', fr: 'Deux autres moyens' }, two, citation,
      is2026 ? { any: [others(weeks, 3), { all: [others(weeks, 2), advertised('job-bank', weeks, 1, { audiences: ['youth'] })] }] } : others(weeks, 2)),
    ...(is2026
      ? [recruitmentCriterion(stream, from, 'youth', { en: 'Young people addressed', fr: 'Jeunes visés' }, { en: 'An activity for young people of 15 to 30, for at least 8 weeks in a row within the 3 months', fr: 'Une activité visant les jeunes de 15 à 30 ans, pendant au moins 8 semaines consécutives dans les 3 mois' }, citation, advertised('any', weeks, 1, { audiences: ['youth'] }))]
      : []),
  ];
}

const share = (percent: number): Condition => ({ measure: 'low-wage-share', with: { of: 'offer', percent } });
const industry = (prefixes: readonly string[]): Condition => ({ measure: 'industry-in', with: { of: 'offer', prefixes } });

/** The share allowed by the rules of the day, with what leaves it open. */
function capOf(from: string): { condition: Condition; required: Bilingual; citations: readonly string[] } {
  if (from < capOfMay2024) {
    return {
      condition: { any: [share(20), { all: [share(30), notHeld] }] }, citations: ['lmia.cap.2022'],
      required: { en: 'At most 20% of the staff at the place of work are low-wage foreign workers, with this one; 30% in seven sectors', fr: 'Au plus 20 % de l’effectif au lieu de travail sont des travailleurs étrangers à bas salaire, celui-ci compris; 30 % dans sept secteurs' },
    };
  }
  if (from < capTightened) {
    return {
      condition: { any: [share(20), { all: [share(30), industry(['23', '62'])] }] }, citations: ['lmia.cap.2024-05'],
      required: { en: 'At most 20% of the staff at the place of work are low-wage foreign workers, with this one; 30% in construction and health', fr: 'Au plus 20 % de l’effectif au lieu de travail sont des travailleurs étrangers à bas salaire, celui-ci compris; 30 % en construction et en santé' },
    };
  }
  const sectors: readonly Condition[] = [share(10), { all: [share(20), industry(['23', '62', '311'])] }];
  const isRural = from >= recruitmentOf2026 && from < ruralEnded;
  return isRural
    ? {
        condition: { any: [...sectors, { all: [{ field: 'offer.cma', is: null }, share(15), notHeld] }] }, citations: ['lmia.cap.2024-09', 'lmia.cap.rural'],
        required: { en: 'At most 10% of the staff at the place of work are low-wage foreign workers, with this one; 20% in construction, health care and food processing; outside metropolitan areas 15% where the province takes part', fr: 'Au plus 10 % de l’effectif au lieu de travail sont des travailleurs étrangers à bas salaire, celui-ci compris; 20 % en construction, en santé et en transformation alimentaire; hors des régions métropolitaines, 15 % si la province participe' },
      }
    : {
        condition: { any: sectors }, citations: ['lmia.cap.2024-09'],
        required: { en: 'At most 10% of the staff at the place of work are low-wage foreign workers, with this one; 20% in construction, health care and food processing', fr: 'Au plus 10 % de l’effectif au lieu de travail sont des travailleurs étrangers à bas salaire, celui-ci compris; 20 % en construction, en santé et en transformation alimentaire' },
      };
}

function cap(from: string): Criterion {
  const { condition, required, citations } = capOf(from);
  const isSeasonal: Condition = { all: [{ field: 'offer.seasonal', is: true }, { measure: 'offer-at-most-days', with: { of: 'offer', days: 270 } }] };
  return ofApplication({
    id: 'low-wage.cap', label: { en: 'Cap on low-wage positions', fr: 'Plafond des postes à bas salaire' }, required,
    at: 'lmia-filing', citations: [...citations, 'lmia.cap-count'], improvable: { by: 'employer', leadMonths: 6 }, condition,
    ...(from >= capTightened ? { exceptions: [{ when: { any: [isSeasonal, isAgricultural] }, label: { en: 'Seasonal position of at most 270 days, or primary agriculture', fr: 'Poste saisonnier d’au plus 270 jours, ou agriculture primaire' }, citations: ['lmia.cap.2024-09'] }] } : {}),
    verify: [{ id: 'lmia.cap', when: { not: share(from < capTightened ? 20 : 10) } }],
  });
}

const care: Step = {
  id: 'low-wage.transport-and-housing', by: 'employer', citations: ['lmia.low-wage'],
  title: { en: 'Where the stream asks for it: pay for the travel both ways, see to suitable and affordable housing, and insure the worker until the province does', fr: 'Si le volet l’exige : payer le transport aller-retour, veiller à un logement convenable et abordable, et assurer le travailleur jusqu’à la prise en charge par la province' },
};

const noteOf = (from: string): Bilingual =>
  from >= capTightened
    ? { en: 'Assessment and work permit for 1 year.', fr: 'Étude et permis de travail pour 1 an.' }
    : { en: 'Assessment and work permit for up to 2 years.', fr: 'Étude et permis de travail pour au plus 2 ans.' };

/** A position paid below the threshold of the province. */
export const lowWage: Pathway = lmiaPathway(
  'ca.wp.lmia-low-wage',
  { en: 'Labour market impact assessment: low-wage position', fr: 'Étude d’impact sur le marché du travail : poste à bas salaire' },
  periodsOf(lmiaFrom, changes).map((period) =>
    lmiaVersion(stream, period, [threshold, ...wages(stream), ...recruitment(period.from), cap(period.from), ...areaCriterion(period.from), ...suspensionCriterion(period.from)], [care], noteOf(period.from), ['lmia.duration-low'])),
);
