import { useFile } from '../overview/useFile';
import { HistoryList } from './HistoryList';

/** Who changed what in this file, and when. */
export function HistoryPage() {
  const file = useFile().data;
  return file && <HistoryList subject={{ kind: 'file', id: file.id }} file={file} />;
}
