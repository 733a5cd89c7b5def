import { describe, expect, it } from 'vitest';
import { isolated } from '../../renderer/features/attachments/isolated';

describe('the name of a file in a sentence', () => {
  it('loses the signs that would turn the sentence round', () => {
    expect(isolated('\u202egpj.exe')).toBe('gpj.exe');
    expect(isolated('a\u2067b\u2069c')).toBe('abc');
  });

  it('is set apart where it runs from right to left, and stays as it is otherwise', () => {
    expect(isolated('عقد.pdf')).toBe('\u2068عقد.pdf\u2069');
    expect(isolated('Photo é.jpg')).toBe('Photo é.jpg');
  });
});
