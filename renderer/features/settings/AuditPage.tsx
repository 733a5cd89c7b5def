import { Box, Button, Collapse, Fieldset, FileButton, Group, Progress, Stack, Switch, Text, TextInput } from '@mantine/core';
import { IconFileSearch, IconListCheck } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useServiceCommand } from '../../api';
import { ErrorPanel, Notice, PageHeader } from '../../components';
import { useText } from '../../i18n';
import { AuditResult } from './AuditResult';
import { headInRecord, headOf, type HeadDraft } from './savedHead';

const noHead: HeadDraft = { seq: '', hash: '' };

/** Recomputes the audit trail: whether what happened to the files was changed since, by whatever program. */
export function AuditPage() {
  const t = useText();
  const [compare, setCompare] = useState(false);
  const [draft, setDraft] = useState(noHead);
  const [problem, setProblem] = useState<'typed' | 'file'>();
  const verify = useServiceCommand('audit.verify');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const head = compare ? headOf(draft) : undefined;
    setProblem(compare && head === undefined ? 'typed' : undefined);
    if (!compare) verify.mutate({});
    else if (head !== undefined) verify.mutate({ compareWith: head });
  };
  const takeRecord = async (file: File | null): Promise<void> => {
    if (file === null) return;
    const head = headInRecord(await file.text());
    setProblem(head === undefined ? 'file' : undefined);
    if (head !== undefined) setDraft({ seq: String(head.seq), hash: head.hash });
  };
  return (
    <>
      <PageHeader title={t('settings.audit.title')} description={t('settings.audit.what')} />
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Switch label={t('settings.audit.compare')} description={t('settings.audit.compareWhat')} checked={compare} onChange={(event) => setCompare(event.currentTarget.checked)} />
          <Collapse expanded={compare}>
            <Fieldset legend={t('settings.audit.record')}>
              <Stack gap="sm">
                <Group align="flex-start" gap="sm" wrap="nowrap">
                  <TextInput w={130} label={t('settings.audit.entry')} inputMode="numeric" value={draft.seq} onChange={(event) => setDraft({ ...draft, seq: event.currentTarget.value })} maxLength={15} autoComplete="off" />
                  <TextInput flex={1} label={t('settings.audit.hash')} value={draft.hash} onChange={(event) => setDraft({ ...draft, hash: event.currentTarget.value })} maxLength={100} autoComplete="off" spellCheck={false} />
                </Group>
                <Group gap="sm">
                  <FileButton accept=".json,application/json" onChange={(file) => void takeRecord(file)}>
                    {(props) => (
                      <Button {...props} variant="default" leftSection={<IconFileSearch size={16} aria-hidden />}>
                        {t('settings.audit.fromFile')}
                      </Button>
                    )}
                  </FileButton>
                  <Text component="output" size="xs" c={problem === undefined ? 'dimmed' : 'var(--mantine-color-error)'}>
                    {problem === undefined && t('settings.audit.fromFileWhat')}
                    {problem === 'typed' && t('settings.audit.typedWrong')}
                    {problem === 'file' && t('settings.audit.fileWrong')}
                  </Text>
                </Group>
              </Stack>
            </Fieldset>
          </Collapse>
          <Group>
            <Button type="submit" leftSection={<IconListCheck size={16} aria-hidden />} loading={verify.isPending}>
              {t('settings.audit.action')}
            </Button>
          </Group>
          {verify.isPending && (
            <div>
              <Text component="output" display="block" size="sm" mb={4}>
                {t('settings.audit.running')}
              </Text>
              <Progress value={100} animated aria-label={t('settings.audit.running')} />
            </div>
          )}
          {verify.isError && <ErrorPanel error={verify.error} title={t('settings.audit.failed')} />}
          {verify.isSuccess && <AuditResult result={verify.data} compared={verify.variables.compareWith !== undefined} />}
        </Stack>
      </form>
      {verify.isIdle && (
        <Box mt="md">
          <Notice kind="info">{t('settings.audit.how')}</Notice>
        </Box>
      )}
    </>
  );
}
