import { call } from '../../api';
import { saveMade } from '../../desktop';

export const saveDocx = async (id: string): Promise<boolean> => saveMade(await call('letters.get', { id }));
export const savePdf = async (id: string): Promise<boolean> => saveMade(await call('letters.pdf', { id }));
