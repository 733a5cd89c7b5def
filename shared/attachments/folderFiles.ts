/** Files of a dropped folder; more than these come as a ZIP or in parts. */
export const mostFolderFiles = 2_000;

/** Whether a system put this file into a folder by itself: hidden ones, thumbnails, folder settings. Nobody means to add them. */
export const isLeftBySystem = (name: string): boolean => name.startsWith('.') || /^(?:thumbs\.db|desktop\.ini)$/iu.test(name);
