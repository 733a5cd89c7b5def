import { afterEach, expect, it, vi } from 'vitest';
import { rememberedPerson, rememberPerson } from '../../../renderer/features/unlock/rememberedPerson';

afterEach(() => {
  vi.restoreAllMocks();
  window.localStorage.clear();
});

it('remembers the record of whoever worked last, and nothing that names them', () => {
  expect(rememberedPerson()).toBeNull();
  rememberPerson('0199a000-0000-7000-8000-000000000001');
  expect(rememberedPerson()).toBe('0199a000-0000-7000-8000-000000000001');
  expect(Object.values(window.localStorage)).toEqual(['0199a000-0000-7000-8000-000000000001']);
});

it('asks again where the browser keeps nothing', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  rememberPerson('0199a000-0000-7000-8000-000000000001');
  expect(rememberedPerson()).toBeNull();
});
