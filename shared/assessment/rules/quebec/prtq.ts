import type { Criterion, Pathway, PathwayVersion, Period } from '../../pack/types';
import { notHeld } from '../periods';
import { unheld } from '../unheld';
import { filingSteps, general, toVerify } from './common';

const points: Criterion = unheld({
  id: 'prtq.points', label: { en: 'Selection grid', fr: 'Grille de sélection' },
  required: { en: '50 points of the selection grid, 59 with a spouse; the grid is not held in full', fr: '50 points de la grille de sélection, 59 avec époux; la grille n’est pas conservée en entier' },
  at: 'filing', citations: ['qc.prtq-grid'], improvable: { by: 'retest', leadMonths: 3 }, condition: notHeld,
  verify: [toVerify('qc.prtq-grid', { en: 'Points of the selection grid of the time', fr: 'Points de la grille de sélection de l’époque' })],
});

const version = (period: Period, intake: PathwayVersion['intake']): PathwayVersion => ({
  ...period, intake, citations: ['qc.prtq', 'qc.prtq-grid'], criteria: [...general('prtq', 'qc.prtq'), points], steps: filingSteps('prtq', true), scores: [],
});

export const regularProgram: Pathway = {
  id: 'ca.qc.prtq', kind: 'province', title: { en: 'Quebec: Regular Skilled Worker Program (PRTQ)', fr: 'Québec : Programme régulier des travailleurs qualifiés (PRTQ)' },
  versions: [version({ from: '2018-08-01', until: '2024-10-30' }, 'by-invitation'), version({ from: '2024-10-31', until: '2024-11-28' }, 'paused')],
  closed: { label: { en: 'Replaced on 29 November 2024 by the Skilled Worker Selection Program; no rules held from before August 2018', fr: 'Remplacé le 29 novembre 2024 par le Programme de sélection des travailleurs qualifiés; aucune règle conservée d’avant août 2018' }, citations: ['qc.prtq', 'qc.pstq'], replacedBy: 'ca.qc.pstq.1' },
};
