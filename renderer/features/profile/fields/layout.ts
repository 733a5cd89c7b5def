import type { KeyboardEvent } from 'react';

/** Help stands below: the controls of a row line up whether a label has one or not. */
export const inputWrapperOrder: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

/** Enter saves; in a list of suggestions the chosen one was taken before. */
export const onEnterKey = (save: () => void) => ({
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) save();
  },
});
