import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../db/documents';
import { acceptTemplate } from '../../../db/letters/acceptTemplate';
import { checkTemplate } from '../../../db/letters/checkTemplate';
import { calendarDate } from '../../../shared/dates';
import { bullets, column, documentOf, paragraph, table } from '../../../shared/documents';
import { templateDocument } from '../../../shared/letters/template';
import { letterTemplates } from '../../../shared/letters/templates';

const main = 'word/document.xml';
const rels = 'word/_rels/document.xml.rels';
const types = '[Content_Types].xml';
let plain: Record<string, Uint8Array>;

const written = (...blocks: Parameters<typeof documentOf>[0]['blocks']) =>
  writeDocx(documentOf({ language: 'en', title: 'Template', author: 'Alix Tremblay', date: calendarDate.parse('2026-12-01'), footer: 'File {fileNumber}', blocks }));

beforeAll(async () => {
  plain = unzipSync(await written(paragraph('Dear {clientName}:'), paragraph('{#clientEmail}Write to {clientEmail}.{/clientEmail}'), bullets(['{#openItems}{document}{/openItems}'])));
});

/** The good template with some parts changed or added. */
const changed = (parts: Zippable): Uint8Array => zipSync({ ...plain, ...parts });
const edited = (name: string, from: string | RegExp, to: string): Uint8Array => {
  const before = strFromU8(plain[name]!);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to edit in ${name}`);
  return changed({ [name]: strToU8(after) });
};
const withText = (text: string): Uint8Array => edited(main, 'Dear {clientName}:', text);
const inBody = (xml: string): Uint8Array => edited(main, '</w:body>', `<w:p>${xml}</w:p></w:body>`);
const withRelation = (type: string, target: string, mode = 'External'): Uint8Array =>
  edited(rels, '</Relationships>', `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode === '' ? '' : ` TargetMode="${mode}"`}/></Relationships>`);
const field = (code: string): string => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const faultsOf = (bytes: Uint8Array): [code: string, place: string][] => checkTemplate(bytes).faults.map(({ code, place }) => [code, place]);

describe('a template that may be kept', () => {
  it('holds fields, lists, conditions, page numbers, dates, and links to web pages and mail', async () => {
    expect(faultsOf(changed({}))).toEqual([]);
    expect(faultsOf(inBody(field(' PAGE ') + field('NUMPAGES \\* MERGEFORMAT') + field('DATE \\@ "d MMMM yyyy"')))).toEqual([]);
    expect(faultsOf(withRelation('hyperlink', 'https://college-ic.ca'))).toEqual([]);
    expect(faultsOf(withRelation('hyperlink', 'mailto:bureau@boreal.example'))).toEqual([]);
    expect(faultsOf(edited(main, '<w:body>', '<w:body><w:p><w:r><w:t xml:id="{0F5A3C52-14D1-4B5C-9B8A-000000000001}"/></w:r></w:p>'))).toEqual([]);
    expect((await acceptTemplate(changed({}))).faults).toEqual([]);
  });

  it.each(letterTemplates.flatMap((template) => (['en', 'fr'] as const).map((language) => [template.id, language, template] as const)))('is %s (%s), as it is saved for a word processor', async (_id, language, template) => {
    const { faults } = await acceptTemplate(await writeDocx(templateDocument(template, language, calendarDate.parse('2026-12-01'), '', undefined)));
    expect(faults).toEqual([]);
  });

  it('is packed anew: nothing but the parts that were looked at is kept', () => {
    const hidden = new Uint8Array([...changed({}), ...strToU8('MZ hidden behind the end of the archive')]);
    const checked = checkTemplate(hidden);
    if (!('docx' in checked)) throw new Error('refused');
    expect(strFromU8(checked.docx, true)).not.toContain('hidden behind');
    expect(Object.keys(unzipSync(checked.docx)).toSorted()).toEqual(Object.keys(plain).filter((name) => !name.endsWith('/')).toSorted());
  });
});

describe('a template is refused, with the place of the fault,', () => {
  it.each<[why: string, bytes: () => Uint8Array, faults: [code: string, place: string][]]>([
    ['with a macro project', () => changed({ 'word/vbaProject.bin': strToU8('x') }), [['macros', 'word/vbaProject.bin']]],
    ['with the content type of a document with macros', () => edited(types, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'), [['macros', `${types}: application/vnd.ms-word.document.macroEnabled.main+xml`]]],
    ['with a relationship to macros', () => withRelation('vbaProject', 'other.bin', ''), [['macros', `${rels}: rIdX`]]],
    ['with an embedded object', () => changed({ 'word/embeddings/oleObject1.bin': strToU8('x') }), [['embedded', 'word/embeddings/oleObject1.bin']]],
    ['with an object in the text', () => inBody('<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ProgID="Package"/></w:object></w:r>'), [['embedded', `${main}: <w:object>`], ['embedded', `${main}: <o:OLEObject>`]]],
    ['with a relationship to an embedded package', () => withRelation('package', 'media/x.png', ''), [['embedded', `${rels}: rIdX`]]],
    ['with an ActiveX control', () => changed({ 'word/activeX/activeX1.xml': strToU8('<x/>') }), [['activex', 'word/activeX/activeX1.xml']]],
    ['with a control in the text', () => inBody('<w:r><w:control/></w:r>'), [['activex', `${main}: <w:control>`]]],
    ['with a picture from the web', () => withRelation('image', 'https://tracker.example/x.png'), [['external-part', `${rels}: rIdX`]]],
    ['with another template attached', () => withRelation('attachedTemplate', 'https://evil.example/x.dotm'), [['external-part', `${rels}: rIdX`]]],
    ['with a template of a shared folder', () => withRelation('attachedTemplate', '\\\\server\\x.dotm'), [['external-part', `${rels}: rIdX`]]],
    ['with a link to a file', () => withRelation('hyperlink', 'file:///C:/Windows/x.exe'), [['external-part', `${rels}: rIdX`]]],
    ['with a link without encryption', () => withRelation('hyperlink', 'http://college-ic.ca'), [['external-part', `${rels}: rIdX`]]],
    ['with a link that runs a script', () => withRelation('hyperlink', 'javascript:alert(1)'), [['external-part', `${rels}: rIdX`]]],
    ['with a relationship that leaves the file', () => withRelation('image', '../../../etc/passwd', ''), [['external-part', `${rels}: rIdX`]]],
    ['with an address for an internal relationship', () => withRelation('image', 'https://tracker.example/x.png', ''), [['external-part', `${rels}: rIdX`]]],
    ['with a picture of the old kind from the web', () => inBody('<w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="https://tracker.example/x.png"/></w:pict>'), [['external-part', `${main}: <v:imagedata>`]]],
    ['with toolbars of its own', () => edited(types, '<Override ', '<Override PartName="/word/bars.xml" ContentType="application/vnd.ms-word.attachedToolbars"/><Override '), [['macros', `${types}: application/vnd.ms-word.attachedToolbars`]]],
    ['whose text stands in a part that is not read', () => edited('_rels/.rels', 'word/document.xml', 'word/other.xml'), [['unknown-part', '_rels/.rels: rId1']]],
    ['with a header that is not read', () => withRelation('header', 'hidden.xml', ''), [['unknown-part', `${rels}: rIdX`]]],
    ['with a footer that is not read', () => edited(types, '<Override ', '<Override PartName="/word/hidden.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override '), [['unknown-part', `${types}: word/hidden.xml`]]],
    ['with mail merge', () => edited('word/settings.xml', '</w:settings>', '<w:mailMerge/></w:settings>'), [['external-part', 'word/settings.xml: <w:mailMerge>']]],
    ['with another document brought in', () => inBody('<w:altChunk r:id="rId9"/>'), [['alternative-content', `${main}: <w:altChunk>`]]],
    ['with a web page as a part', () => changed({ 'word/page.html': strToU8('<script/>') }), [['script', 'word/page.html']]],
    ['with a program as a part', () => changed({ 'word/media/x.exe': strToU8('MZ') }), [['unknown-part', 'word/media/x.exe']]],
    ['with a content control bound to XML', () => inBody('<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent/></w:sdt>'), [['data-binding', `${main}: <w:dataBinding>`]]],
    ['with DDE', () => inBody(field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"')), [['field-code', main]]],
    ['with DDE divided over runs', () => inBody('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE D</w:instrText></w:r><w:r><w:instrText>DE x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'), [['field-code', main]]],
    ['with a field inside a field', () => inBody(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${field('INCLUDETEXT "x"')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`), [['field-code', main]]],
    ['with a picture that is fetched', () => inBody('<w:fldSimple w:instr="INCLUDEPICTURE &quot;https://tracker.example/x.png&quot;"/>'), [['field-code', main]]],
    ['with a field code that never ends', () => inBody('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MACROBUTTON x</w:instrText></w:r>'), [['field-code', main]]],
    ['with entities', () => edited(main, '<w:document', '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document'), [['document-type', main]]],
    ['with a part that is no XML', () => changed({ [main]: strToU8('<w:document><w:body>') }), [['not-xml', main]]],
    ['with a part in another encoding', () => changed({ 'word/styles.xml': new Uint8Array([0xff, 0xfe, 0x3c, 0x00]) }), [['not-xml', 'word/styles.xml']]],
    ['with a part nested too deep', () => changed({ 'word/styles.xml': strToU8(`${'<a>'.repeat(200)}${'</a>'.repeat(200)}`) }), [['nested-too-deep', 'word/styles.xml']]],
    ['with a path that leads out', () => changed({ '../../evil.xml': strToU8('<x/>') }), [['unsafe-path', '../../evil.xml']]],
    ['with an absolute path', () => changed({ '/etc/evil.xml': strToU8('<x/>') }), [['unsafe-path', '/etc/evil.xml']]],
    ['with two parts that a program may take for one', () => changed({ 'WORD/document.xml': plain[main]! }), [['twice-the-same-part', 'WORD/document.xml']]],
    ['that unpacks to far more than it is', () => changed({ 'word/bomb.xml': new Uint8Array(60 * 1024 * 1024) }), [['unpacks-too-large', 'word/bomb.xml']]],
    ['of more than 10 MB', () => new Uint8Array(10 * 1024 * 1024 + 1), [['too-large', '']]],
    ['with a password', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), [['encrypted', '']]],
    ['that is no archive', () => strToU8('Dear {clientName}'), [['not-a-docx', '']]],
    ['that is an archive of something else', () => zipSync({ 'a.xml': strToU8('<a/>') }), [['not-a-docx', types], ['not-a-docx', '_rels/.rels'], ['not-a-docx', main], ['unknown-part', 'a.xml']]],
  ])('%s', (_why, bytes, faults) => {
    expect(faultsOf(bytes())).toEqual(faults);
  });

  it.each<[text: string, code: string, en: string]>([
    ['Dear {clientNme}:', 'unknown-field-nearest', 'There is no field “clientNme”. Perhaps “clientName” is meant.'],
    ['Dear {zzzzzzzzzz}:', 'unknown-field', 'There is no field “zzzzzzzzzz”.'],
    ['Dear {client.name}:', 'expression', '“client.name” is no field: between braces there is a name alone, without operators, calls, dots or options.'],
    ['Dear {clientName || "you"}:', 'expression', '“clientName || "you"” is no field: between braces there is a name alone, without operators, calls, dots or options.'],
    ['Dear {constructor.constructor("x")()}:', 'expression', '“constructor.constructor("x")()” is no field: between braces there is a name alone, without operators, calls, dots or options.'],
    ['Dear {clientName[x: 1]}:', 'expression', '“clientName[x: 1]” is no field: between braces there is a name alone, without operators, calls, dots or options.'],
    ['Dear {constructor}:', 'unknown-field', 'There is no field “constructor”.'],
    ['Dear {openItems}:', 'not-a-text', '“openItems” is a list or a condition: it needs {#openItems} … {/openItems}.'],
    ['Dear {#openItems}{document}:', 'never-closed', '{#openItems} is never closed.'],
    ['Dear {/openItems}:', 'never-opened', '{/openItems} was never opened.'],
    ['Dear {#openItems}{#due}{/openItems}{/due}:', 'closed-out-of-order', '{/openItems} closes {#due}: close the inner one first.'],
    ['Dear {clientName', 'no-closing-brace', 'An opening brace has no closing one.'],
    ['Dear clientName}', 'no-opening-brace', 'A closing brace has no opening one.'],
  ])('where its text is “%s”', (text, code, en) => {
    const [fault] = checkTemplate(withText(text)).faults;
    expect(fault).toMatchObject({ code, place: `${main}: ${text.length > 60 ? `${text.slice(0, 59)}…` : text}`, message: { en } });
    expect(fault?.message.fr).not.toBe(en);
  });

  it('where a member of a list is used outside it', () => {
    expect(faultsOf(withText('{#openItems}{document}{/openItems} {due}'))[0]?.[0]).toBe('unknown-field');
  });

  it('where a field hides in the description of a picture', () => {
    expect(faultsOf(inBody('<w:r><w:drawing><wp:docPr id="1" name="x" descr="{clientName}"/></w:drawing></w:r>'))).toEqual([['tag-in-attribute', main]]);
  });

  it('where a list begins in one table and ends in another', async () => {
    const columns = [column('One'), column('Two')];
    const bytes = await written(table(columns, [['{#openItems}a', 'b']]), paragraph('between'), table(columns, [['c', '{document}{/openItems}']]));
    const { faults } = await acceptTemplate(bytes);
    expect(faults.map(({ code }) => code)).toEqual(['cannot-be-merged']);
  });
});

describe('whatever is brought', () => {
  const xmlParts = [main, rels, types, 'word/settings.xml', 'word/footer1.xml'];
  it('is judged, never thrown over: cut off, with bytes changed, or with a part changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...xmlParts), fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.constantFrom('cut', 'archive', 'part'), (name, at, noise, how) => {
        const whole = changed({});
        const write = (into: Uint8Array): Uint8Array => {
          const copy = Uint8Array.from(into);
          copy.set(noise.subarray(0, Math.max(0, copy.length - (at % copy.length))), at % copy.length);
          return copy;
        };
        const bytes = how === 'cut' ? whole.subarray(0, at % whole.length) : how === 'archive' ? write(whole) : changed({ [name]: write(plain[name]!) });
        const { faults } = checkTemplate(bytes);
        for (const { message } of faults) expect(message.en.length > 0 && message.fr.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
