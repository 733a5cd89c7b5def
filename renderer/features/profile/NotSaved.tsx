import { Alert, Button, Group, List, Text } from '@mantine/core';
import { userErrorOf } from '../../api';
import { useLanguage, useText } from '../../i18n';
import { useEditor } from './editor/EditorContext';
import type { Conflict, Refusal } from './editor/fileEditor';
import { placeOf, type Place } from './editor/places';
import { useFactPointers } from './useFactPointers';

interface NotSavedProps {
  here: Place;
  onGo: (place: Place) => void;
}

/** Edits that the service refused, and conflicts about facts that stand in another part of the profile. */
export function NotSaved({ here, onGo }: NotSavedProps) {
  const { file, state } = useEditor();
  const elsewhere = state.conflicts.flatMap((conflict) => {
    const place = placeOf(file, conflict.step);
    return place && (place.person !== here.person || place.section !== here.section) ? [{ conflict, place }] : [];
  });
  return (
    <>
      {elsewhere.map(({ conflict, place }) => (
        <Elsewhere key={conflict.key} conflict={conflict} onShow={() => onGo(place)} />
      ))}
      {state.refusals.map((refusal) => (
        <Refused key={refusal.id} refusal={refusal} />
      ))}
    </>
  );
}

/** A conflict about a fact that another part of the page shows. */
export function Elsewhere({ conflict, onShow }: { conflict: Conflict; onShow: () => void }) {
  const t = useText();
  return (
    <Alert color="yellow" mb="sm" role="alert">
      <Group justify="space-between" gap="xs">
        <Text size="sm">{t('profile.conflict.elsewhere', { what: conflict.label })}</Text>
        <Button size="compact-sm" variant="default" onClick={onShow}>
          {t('profile.timeline.show')}
        </Button>
      </Group>
    </Alert>
  );
}

/** An edit that the service refused, and why. */
export function Refused({ refusal }: { refusal: Refusal }) {
  const t = useText();
  const language = useLanguage();
  const { dismiss } = useEditor();
  const { message, faults = [] } = userErrorOf(refusal.error);
  const facts = useFactPointers(faults.length > 0);
  // What refers to a record that should be removed is named by where it stands.
  const nameOf = (path: string) => facts.find(({ pointer }) => pointer === path)?.label;
  return (
    <Alert color="red" mb="sm" role="alert" title={t('profile.refused', { what: refusal.label })} withCloseButton closeButtonLabel={t('common.close')} onClose={() => dismiss(refusal.id)}>
      <Text size="sm">{message[language]}</Text>
      {faults.length > 0 && (
        <List size="sm" mt={4}>
          {faults.map((fault) => (
            <List.Item key={fault.path}>{nameOf(fault.path) ?? fault.message[language]}</List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
