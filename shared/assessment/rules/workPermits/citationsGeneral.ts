import type { Citation } from '../../pack/types';
import { act, instruments, regulation } from '../instruments';

/** Where the general requirements of every work permit stand. */
export const generalCitations: Readonly<Record<string, Citation>> = {
  'wp.issue': regulation('200(1)'),
  'wp.foreign-national': act({ en: '2(1) “foreign national”', fr: '2(1) « étranger »' }),
  'wp.leave': regulation('200(1)(b), 200(2)', { en: 'Wanting permanent residence does not stand in the way (section 22(2) of the Act).', fr: 'Vouloir la résidence permanente n’y fait pas obstacle (paragraphe 22(2) de la Loi).' }),
  'wp.leave-act': act('20(1)(b), 22(2)'),
  'wp.genuine': regulation('200(1)(c), 200(5)'),
  'wp.able': regulation('200(3)(a)'),
  'wp.caq': regulation('200(3)(b)', {
    en: 'The certificate is asked for before the permit is issued. It is shown as a step and among the requirements, and is no condition of the outcome.',
    fr: 'Le certificat est exigé avant la délivrance du permis. Il est indiqué comme une étape et parmi les exigences, et n’est pas une condition du résultat.',
  }),
  'wp.dispute': regulation('200(3)(c)'),
  'wp.unauthorized': regulation('200(3)(e), 200(3.1)', {
    en: 'A failure that concerns only the time or place of the work or study does not bar a permit, nor does one after which a temporary resident permit was issued; vulnerable workers are exempt.',
    fr: 'Un manquement qui ne concerne que le moment ou le lieu du travail ou des études n’empêche pas la délivrance, ni celui après lequel un permis de séjour temporaire a été délivré; les travailleurs vulnérables sont exemptés.',
  }),
  'wp.overstay': act('29(2), 41', {
    en: 'Staying after the end of the authorized stay is a breach of a condition. The file dates it with the event “overstay”: who still stays on is barred, and after leaving or regaining status the six months run from that day.',
    fr: 'Rester après la fin du séjour autorisé est le non-respect d’une condition. Le dossier le date par l’événement « dépassement de séjour » : qui reste encore est exclu et, après le départ ou le rétablissement du statut, les six mois courent à partir de ce jour.',
  }, 'medium'),
  'wp.restoration': regulation('182', {
    en: 'Within 90 days of losing status the person may ask for its restoration, and for a work permit with it. Whether it is granted is for the officer, so it does not set the bar aside here.',
    fr: 'Dans les 90 jours suivant la perte du statut, la personne peut en demander le rétablissement, et un permis de travail en même temps. L’octroi relève de l’agent : l’exclusion n’est donc pas levée ici.',
  }),
  'wp.charges': act('36(1)(c), 36(2)(c)', {
    en: 'Outside Canada, having committed an act that is an offence there and would be one here is enough, without a conviction. A charge on file is for the officer to weigh.',
    fr: 'Hors du Canada, avoir commis un acte qui y est une infraction et qui en serait une ici suffit, sans condamnation. Il appartient à l’agent d’apprécier une accusation figurant au dossier.',
  }),
  'wp.adult-services': regulation('200(3)(g.1), 196.1, 183(1)(b.1)'),
  'wp.ineligible-employer': regulation('200(3)(h), 209.95(1)(b)'),
  'wp.employer-before-2015': regulation({ en: '200(3) and 203, as amended by SOR/2010-172', fr: '200(3) et 203, modifiés par DORS/2010-172' }, {
    en: 'Employers began to be barred on 1 April 2011, as law firms and human resources sites report (mondaq.com 129028; hr-options.com); the present wording is of 1 December 2015, and what stood between is not held in full.',
    fr: 'Des employeurs pouvaient être exclus depuis le 1er avril 2011, selon des cabinets d’avocats et des sites de ressources humaines (mondaq.com 129028; hr-options.com); le texte actuel date du 1er décembre 2015, et le texte intermédiaire n’est pas conservé en entier.',
  }, 'medium'),
  'wp.cumulative': regulation({ en: '200(3)(g), repealed', fr: '200(3)g), abrogé' }, {
    en: 'A limit of four years in all, in force on 1 April 2011 (SOR/2010-172) and ended on 13 December 2016; its exceptions are not held. Work before 1 April 2011 did not count, so nobody reached it before 1 April 2015, as IRCC’s Operational Bulletin 523 and mondaq.com 129028 report; until then it could only shorten a permit.',
    fr: 'Une limite de quatre ans au total, en vigueur le 1er avril 2011 (DORS/2010-172), qui a pris fin le 13 décembre 2016; ses exceptions ne sont pas conservées. Le travail antérieur au 1er avril 2011 ne comptait pas : personne ne l’a donc atteinte avant le 1er avril 2015, selon le bulletin opérationnel 523 d’IRCC et mondaq.com 129028; jusque-là, elle pouvait seulement abréger un permis.',
  }, 'medium'),
  'wp.funds': regulation('183(2)(a)'),
  'wp.passport': regulation('52'),
  'wp.medical': regulation('30, 200(1)(e)'),
  'wp.biometrics': regulation('12.1 to 12.7, 183(4)(c.1)'),
  'wp.apply': regulation('197 to 199, 299'),
  'wp.compliance-fee': regulation('303.1, 209.91', {
    en: '$230 for an offer that needs no assessment, since 21 February 2015; refunded where the permit is refused or the offer withdrawn before the issue, at most $690 for three or more performing artists and their staff filed together. Foreign states, missions and owners of international bridges and tunnels are exempt, and workers who pay no processing fee (299(2)) other than in youth exchanges. Since 26 September 2022 the offer attests that a signed agreement was given to the worker and that no recruitment fees were charged (209.11(1)(e)).',
    fr: '230 $ pour une offre qui n’exige pas d’étude, depuis le 21 février 2015; remboursés si le permis est refusé ou l’offre retirée avant la délivrance, au plus 690 $ pour trois artistes de la scène ou plus et leur personnel présentés ensemble. Les États étrangers, les missions et les propriétaires de ponts et tunnels internationaux en sont dispensés, ainsi que les travailleurs dispensés des frais de traitement (299(2)), sauf dans les échanges jeunesse. Depuis le 26 septembre 2022, l’offre atteste qu’une entente signée a été remise au travailleur et qu’aucuns frais de recrutement n’ont été perçus (209.11(1)e)).',
  }),
  'wp.holder-fee': regulation('303.2', { en: '$100 since 21 February 2015, beside the processing fee of $155; refunded where the permit is refused.', fr: '100 $ depuis le 21 février 2015, en plus des frais de traitement de 155 $; remboursés si le permis est refusé.' }),
  'wp.truth': act('16(1)'),
  'wp.security': act('34, 35, 35.1, 37, 42'),
  'wp.criminality': act('36(1), 36(2), 36(3)', {
    en: 'Rehabilitation by time as in sections 17 and 18 of the Regulations. Offences whose maximum is ten years or more, and indictable offences in Canada, are not overcome by time; a decision of individual rehabilitation or a record suspension is no fact of the file. Two offences under the same day may arise from one occurrence, which makes them one: the file does not say so, and the question stays open.',
    fr: 'Réadaptation par écoulement du temps selon les articles 17 et 18 du Règlement. Les infractions dont la peine maximale est de dix ans ou plus et les actes criminels commis au Canada ne sont pas surmontés par le temps; une décision de réadaptation individuelle ou une suspension du casier n’est pas un fait du dossier. Deux infractions datées du même jour peuvent découler des mêmes faits et n’en font alors qu’une : le dossier ne le dit pas, et la question reste ouverte.',
  }),
  'wp.rehabilitation': regulation('17, 18, 18.1'),
  'wp.health': act('38', { en: 'A concern noted on file is taken as inadmissibility until a medical officer has found otherwise.', fr: 'Une préoccupation notée au dossier est considérée comme une interdiction de territoire jusqu’à l’avis contraire d’un médecin agréé.' }, 'medium'),
  'wp.financial': act('39'),
  'wp.misrepresentation': act('40(2)(a)', {
    en: 'Five years from the final finding outside Canada; for a finding in Canada from the day on which the removal order was enforced. A finding of which the file does not say where it was made is taken as made elsewhere if the person had held no status in Canada and no removal order is on file.',
    fr: 'Cinq ans à partir de la décision définitive hors du Canada; pour une décision au Canada, à partir du jour de l’exécution de la mesure de renvoi. Une décision dont le dossier ne dit pas où elle a été rendue est considérée comme rendue ailleurs si la personne n’avait eu aucun statut au Canada et qu’aucune mesure de renvoi ne figure au dossier.',
  }),
  'wp.removal': act('41, 52(1)'),
  'wp.trp': act('24'),
  'wp.public-interest': act({ en: 'as amended by 2026, c. 4', fr: 'modifiée par 2026, ch. 4' }, { en: 'Orders may suspend or end the taking, processing or validity of documents in the public interest since 26 March 2026: check for orders.', fr: 'Depuis le 26 mars 2026, des décrets peuvent suspendre ou mettre fin à la réception, au traitement ou à la validité de documents dans l’intérêt public : vérifier les décrets.' }, 'medium'),
  'wp.1978': { instrument: instruments.regulations1978, pinpoint: { en: 'Employment authorizations', fr: 'Autorisations d’emploi' }, retrieved: '2026-11-22', confidence: 'low', note: { en: 'Before 28 June 2002 other law governed; it is not held.', fr: 'Avant le 28 juin 2002, un autre droit s’appliquait; il n’est pas conservé.' } },
};
