import { useState, type DragEvent } from 'react';
import { useFiling } from './attachmentsContext';
import { droppedSources } from './documentSources';

/** Marks a document of the tray that is dragged onto a line. */
export const draggedDocument = 'application/x-dossier-document';

export interface DropTarget {
  isOver: boolean;
  handlers: Pick<React.DOMAttributes<HTMLElement>, 'onDragOver' | 'onDragLeave' | 'onDrop'>;
}

/** Takes files from outside, and for an item also documents of the tray. Nothing while the file is in the recycle bin. */
export function useDropTarget(itemId?: string): DropTarget {
  const { readOnly, addFrom, assign } = useFiling();
  const [isOver, setOver] = useState(false);
  const takes = ({ dataTransfer: { types } }: DragEvent): boolean => !readOnly && (types.includes('Files') || (itemId !== undefined && types.includes(draggedDocument)));
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        if (!takes(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = event.dataTransfer.types.includes('Files') ? 'copy' : 'move';
        setOver(true);
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        // Going over to something within is no leaving.
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false);
      },
      onDrop: (event) => {
        setOver(false);
        if (!takes(event)) return;
        event.preventDefault();
        const id = event.dataTransfer.getData(draggedDocument);
        if (id !== '' && itemId !== undefined) assign(id, itemId);
        else addFrom(droppedSources(event.dataTransfer), itemId);
      },
    },
  };
}
