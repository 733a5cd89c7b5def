import { Button, Code, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { defaultNameRule, isNameRule, nameByRule, nameParts, type NamePart } from '../../../shared/attachments';
import { useServiceCommand, useServiceQuery } from '../../api';
import { ErrorPanel, LoadingState, PageHeader, SaveIndicator, type SaveStatus } from '../../components';
import { useText } from '../../i18n';

const longestRule = 160;

/** Settings › Document names: how the firm calls the documents that it files. Saved when the field is left. */
export function NameRulePage() {
  const t = useText();
  const stored = useServiceQuery('attachments.nameRule', {});
  const set = useServiceCommand('attachments.setNameRule');
  const status: SaveStatus = set.isPending ? { kind: 'saving' } : set.isError ? { kind: 'failed', error: set.error } : set.isSuccess ? { kind: 'saved' } : { kind: 'idle' };
  return (
    <>
      <PageHeader title={t('nameRule.title')} description={t('nameRule.what')} actions={<SaveIndicator status={status} />} />
      {stored.error && <ErrorPanel error={stored.error} onRetry={() => void stored.refetch()} />}
      {!stored.error && !stored.data && <LoadingState />}
      {stored.data && <RuleField saved={stored.data.rule} onSave={(rule) => set.mutate({ rule })} />}
    </>
  );
}

function RuleField({ saved, onSave }: { saved: string; onSave: (rule: string) => void }) {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  /** Undefined while nothing was typed: then it is as it is stored. */
  const [typed, setTyped] = useState<string>();
  const rule = typed ?? saved;
  const isSound = isNameRule(rule.trim());
  const save = (next: string): void => {
    if (isNameRule(next.trim()) && next.trim() !== saved) onSave(next.trim());
  };
  const example: Record<NamePart, string> = { fileNumber: '2026-0142', person: 'Chidi Okafor', document: t('nameRule.exampleDocument'), date: '2026-03-09', name: 'scan001' };
  /** Puts a part where the cursor is. */
  const insert = (part: NamePart): void => {
    const at = field.current?.selectionStart ?? rule.length;
    const next = `${rule.slice(0, at)}{${part}}${rule.slice(field.current?.selectionEnd ?? at)}`.slice(0, longestRule);
    setTyped(next);
    save(next);
    field.current?.focus();
  };
  return (
    <Stack gap="md" maw={680}>
      <TextInput
        ref={field} label={t('nameRule.rule')} value={rule} maxLength={longestRule} error={isSound ? undefined : t('nameRule.wrong')}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => save(rule)}
      />
      <div>
        <Text size="sm" fw={600} id="name-rule-parts">{t('nameRule.parts')}</Text>
        <List size="sm" spacing={4} mt={4} listStyleType="none" aria-labelledby="name-rule-parts">
          {nameParts.map((part) => (
            <List.Item key={part}>
              <Group gap={8}>
                <Button size="compact-xs" variant="default" ff="monospace" aria-label={t('nameRule.insert', { part: t(`nameRule.part.${part}`) })} onClick={() => insert(part)}>{`{${part}}`}</Button>
                {t(`nameRule.part.${part}`)}
              </Group>
            </List.Item>
          ))}
        </List>
      </div>
      {isSound && (
        <Stack gap={4} component="output">
          <Text size="sm"><Text span fw={600}>{t('nameRule.example')}</Text> <Code>{nameByRule(rule.trim(), example, 'pdf')}</Code></Text>
          <Text size="sm" c="dimmed">{t('nameRule.exampleUndated')} <Code>{nameByRule(rule.trim(), { ...example, date: '' }, 'pdf')}</Code></Text>
        </Stack>
      )}
      {saved !== defaultNameRule && (
        <Group>
          <Button
            variant="default" size="xs"
            onClick={() => {
              setTyped(undefined);
              onSave(defaultNameRule);
            }}
          >
            {t('nameRule.usual')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
