import { createSpotlight } from '@mantine/spotlight';

/** Whether the one search box is open, and how it is opened. */
export const [paletteStore, palette] = createSpotlight();
