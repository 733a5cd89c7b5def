import { useEffect } from 'react';
import { call } from '../api';

/** The service counts minutes; telling it more often would only cost messages. */
const touchEveryMs = 20_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Tells the service that a person is at work, so that the book does not lock itself under their hands. */
export function useActivity(): void {
  useEffect(() => {
    let lastTouch = 0;
    const touch = (): void => {
      const now = performance.now();
      if (lastTouch !== 0 && now - lastTouch < touchEveryMs) return;
      lastTouch = now;
      // A refusal means that the book was locked meanwhile; the page learns of that by itself.
      call('session.touch', {}).catch(() => undefined);
    };
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true, capture: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, touch, { capture: true });
    };
  }, []);
}
