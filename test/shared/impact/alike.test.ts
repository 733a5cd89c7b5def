import { describe, expect, it } from 'vitest';
import { alike, programOf, titleOfAlike } from '../../../shared/impact/alike';
import type { MovedPathway } from '../../../shared/impact/schema';

const words = (en: string, fr: string) => ({ en, fr });
const status = { kind: 'criterion' as const, id: 'a.status', label: words('Status', 'Statut'), before: 'met' as const, after: 'not-met' as const, citations: [] };
const language = { ...status, id: 'b.language', label: words('Language', 'Langue') };
const moved = (id: string, causes: MovedPathway['causes'], after: MovedPathway['after'] = 'does-not-apply'): MovedPathway => ({ id, title: words(id, id), before: 'applies', after, causes, verify: [] });
const together = (...all: MovedPathway[]) => alike(all).map((group) => group.map(({ id }) => id));

describe('streams of a program', () => {
  it('are known by the name of the program that their ids begin with', () => {
    expect(['ca.qc.pstq.1', 'ca.sk.tech-talent.express-entry', 'ca.ee.fsw', 'qc-pstq.stream-1', 'crs'].map(programOf)).toEqual(['ca.qc.pstq', 'ca.sk.tech-talent', 'ca.ee.fsw', 'qc-pstq', 'crs']);
  });

  it('are one where they change alike for the same reasons, whatever the criteria are called within each', () => {
    expect(together(moved('ca.qc.pstq.1', [status]), moved('ca.ee.fsw', [status]), moved('ca.qc.pstq.3', [{ ...status, id: 'c.status' }]))).toEqual([['ca.qc.pstq.1', 'ca.qc.pstq.3'], ['ca.ee.fsw']]);
  });

  it('are told apart where the reason or what becomes of them is another', () => {
    expect(together(moved('ca.qc.pstq.1', [status]), moved('ca.qc.pstq.2', [language]), moved('ca.qc.pstq.3', [status], 'closed'))).toEqual([['ca.qc.pstq.1'], ['ca.qc.pstq.2'], ['ca.qc.pstq.3']]);
  });

  it('are named after the program, with the streams', () => {
    const pstq = [words('Quebec: PSTQ, stream 1, highly qualified', 'Québec\u00A0: PSTQ, volet 1, haute qualification'), words('Quebec: PSTQ, stream 3, regulated professions', 'Québec\u00A0: PSTQ, volet 3, professions réglementées')];
    expect(titleOfAlike(pstq)).toEqual(words('Quebec: PSTQ (stream 1, highly qualified; stream 3, regulated professions)', 'Québec\u00A0: PSTQ (volet 1, haute qualification; volet 3, professions réglementées)'));
    const tech = [words('Saskatchewan: Tech Talent Pathway', 'S'), words('Saskatchewan: Tech Talent Pathway, linked to Express Entry', 'S, liée')];
    expect(titleOfAlike(tech).en).toBe('Saskatchewan: Tech Talent Pathway (linked to Express Entry)');
    expect(titleOfAlike([words('One', 'Un'), words('Another', 'Une autre')]).en).toBe('One; Another');
    expect(titleOfAlike(pstq.slice(0, 1)).en).toBe('Quebec: PSTQ, stream 1, highly qualified');
  });
});
