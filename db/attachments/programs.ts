import { splitName } from '../../shared/attachments';

/** Endings that some system runs, or follows as a link. */
const endings = new Set(
  [
    'exe dll com scr pif bat cmd msi msp msc cpl ocx sys drv gadget', 'ps1 psm1 vbs vbe js jse mjs cjs wsf wsh wsc hta sct chm hlp', 'lnk url scf inf reg appref-ms application library-ms search-ms settingcontent-ms website',
    'sh bash zsh csh command app pkg dmg workflow action scpt scptd applescript desktop webloc inetloc fileloc', 'jar jnlp class apk ipa deb rpm appimage run py pyw pl rb php xll xlam iqy slk ade adp mde',
  ].flatMap((row) => row.split(' ')),
);

export function isProgramName(name: string): boolean {
  // A trailing dot or blank does not keep Windows from running it.
  const plain = name.replace(/[\s.]+$/u, '');
  const end = plain.slice(plain.lastIndexOf('.') + 1).toLowerCase();
  return endings.has(end) || endings.has(splitName(plain).ending.toLowerCase());
}

const marks: readonly (readonly number[])[] = [
  // ELF; Mach-O of every kind, and Java classes, which begin as universal Mach-O files do.
  [0x7f, 0x45, 0x4c, 0x46],
  [0xfe, 0xed, 0xfa, 0xce], [0xfe, 0xed, 0xfa, 0xcf], [0xce, 0xfa, 0xed, 0xfe], [0xcf, 0xfa, 0xed, 0xfe], [0xca, 0xfe, 0xba, 0xbe], [0xbe, 0xba, 0xfe, 0xca],
  // A Windows shortcut.
  [0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0],
  // A script that names its interpreter.
  [0x23, 0x21],
];

/** A DOS or Windows program: "MZ", and a header of numbers behind it rather than words. */
const isWindowsProgram = (head: Buffer): boolean => head.length > 64 && head[0] === 0x4d && head[1] === 0x5a && head.subarray(2, 64).includes(0);
const links = /^\uFEFF?\s*\[(?:InternetShortcut|Desktop Entry)(?:[.\]])/iu;

/** Whether a file begins as something that a system runs. */
export const isProgramContent = (head: Buffer): boolean =>
  isWindowsProgram(head) || marks.some((mark) => head.subarray(0, mark.length).equals(Buffer.from(mark))) || links.test(head.subarray(0, 1024).toString('utf8'));
