import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCompany } from '../../../shared/names';

describe('names of enterprises', () => {
  it.each([
    ['Maple Robotics Inc.', 'MAPLE ROBOTICS INCORPORATED'], ['Maple Robotics Inc.', 'Maple Robotics ltée'], ['Maple Robotics, Inc', 'Maple Robotics inc'], ['Boulangerie Lévis ltée', 'Boulangerie Levis Limitée'],
    ['The Northern Co. Ltd.', 'Northern'], ['Northern Company Limited', 'Northern Co.'], ['Maple Robotics India Pvt Ltd', 'Maple Robotics India Private Limited'], ['Érablière Dubé S.E.N.C.', 'Erabliere Dube senc'],
    ['Érablière Dubé S.E.N.C.R.L.', 'Érablière Dubé'], ['Les Toits du Nord enr.', 'Toits du Nord'], ['Whitfield & Sons', 'Whitfield and Sons Ltd.'], ['Whitfield & Co.', 'Whitfield'], ['Gagnon et fils inc.', 'Gagnon & fils'],
    ['Lavoie et Cie', 'Lavoie'], ['9000-0000 Québec inc.', '9000 0000 QUEBEC INC'], ["L'Oranger inc.", 'L’ORANGER'], ['A.B.C. Plumbing Corp.', 'ABC Plumbing Corporation'], ['Maple Robotics Inc. (Canada)', 'Maple Robotics Canada'], ['Nordic Foods GmbH', 'Nordic Foods'],
  ])('%s is %s', (a, b) => {
    expect(foldCompany(a)).toBe(foldCompany(b));
  });

  it.each([
    ['Maple Robotics Inc.', 'Maple Robotics India Pvt Ltd'], ['Co-op Maple', 'Maple'], ['Boulangerie La Miche', 'Boulangerie Miche'], ['9000-0000 Québec inc.', '9000-0001 Québec inc.'], ['Private Dining Ltd.', 'Dining Ltd.'],
  ])('%s is not %s', (a, b) => {
    expect(foldCompany(a)).not.toBe(foldCompany(b));
  });

  it('keeps a name that consists of such words', () => {
    expect(foldCompany('The Limited')).not.toBe('');
    expect(foldCompany('The Company Inc.')).not.toBe('');
    expect(foldCompany('')).toBe('');
  });

  it('is the same when done twice', () => {
    const word = fc.constantFrom('Maple', 'The', 'Inc.', 'Co.', '&', 'et', 'Ltée', 'S.A.R.L.', 'Robotics', 'la', "L'Or", '9000-0000');
    fc.assert(fc.property(fc.oneof(fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')), fc.string({ unit: 'binary' })), (name) => {
      expect(foldCompany(foldCompany(name))).toBe(foldCompany(name));
    }), { numRuns: 2_000 });
  });
});
