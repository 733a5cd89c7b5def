import { useParams } from '@tanstack/react-router';
import { useServiceQuery } from '../../api';

/** The file that the address names. Every part of the file page shares one answer. */
export function useFile() {
  const { fileId = '' } = useParams({ strict: false });
  return useServiceQuery('files.get', { id: fileId });
}
