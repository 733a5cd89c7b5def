import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useLookUpDrafts } from '../../../renderer/features/assessment/useLookUpDrafts';
import { flushDrafts } from '../../../renderer/features/profile/editor/drafts';

const pointer = '/requirementChecks/yt.employer/p1';
const written = { answer: null, checkedOn: '2026-11-26', source: 'Guide of the program' };

describe('what is being written of a look-up', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.setSystemTime(new Date(2026, 10, 26, 23, 50));
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  const begun = () => {
    const { result } = renderHook(() => useLookUpDrafts('019a0000-0000-7000-8000-000000000001'));
    const change = (next: Parameters<typeof result.current.change>[1]): void => act(() => result.current.change(pointer, next));
    const midnight = (): void => act(() => void vi.advanceTimersByTime(20 * 60_000));
    return { result, change, midnight };
  };

  it('is unsaved until it is emptied, on the same day', () => {
    const { result, change } = begun();
    change(written);
    expect([flushDrafts(), result.current.of(pointer)?.source]).toEqual([1, 'Guide of the program']);
    change({ ...written, source: '' });
    expect([flushDrafts(), result.current.of(pointer)]).toEqual([0, undefined]);
  });

  it('is nothing once it is emptied after midnight: the day that was filled in for it says nothing', () => {
    const { result, change, midnight } = begun();
    change(written);
    midnight();
    expect(flushDrafts()).toBe(1);
    change({ ...written, source: '' });
    expect([flushDrafts(), result.current.of(pointer)]).toEqual([0, undefined]);
  });

  it('is unsaved where the day itself was changed', () => {
    const { change, midnight } = begun();
    change({ answer: null, checkedOn: '2026-11-20', source: '' });
    midnight();
    expect(flushDrafts()).toBe(1);
    // Back to what was filled in when it was begun.
    change({ answer: null, checkedOn: '2026-11-26', source: '' });
    expect(flushDrafts()).toBe(0);
  });
});
