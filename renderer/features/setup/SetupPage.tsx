import { useState } from 'react';
import { EntranceFrame } from '../../components';
import type { IssuedRecoveryKey } from '../../components/recoveryKey';
import { RestoreStep } from './RestoreStep';
import { FirmStep, type FirmAnswers } from './FirmStep';
import { PassphraseStep } from './PassphraseStep';
import { SetupSteps } from './SetupSteps';
import { WelcomeStep } from './WelcomeStep';

type Step = 'welcome' | 'firm' | 'passphrase' | 'restore';

interface SetupPageProps {
  /** The book was made and is open; its recovery key has to be written down now. */
  onIssued: (issued: IssuedRecoveryKey) => void;
}

/** Where there is no book yet: make one, or bring one back from a backup. */
export function SetupPage({ onIssued }: SetupPageProps) {
  const [step, setStep] = useState<Step>('welcome');
  const [answers, setAnswers] = useState<FirmAnswers>();
  switch (step) {
    case 'welcome':
      return (
        <EntranceFrame>
          <WelcomeStep onBegin={() => setStep('firm')} onRestore={() => setStep('restore')} />
        </EntranceFrame>
      );
    case 'restore':
      return (
        <EntranceFrame>
          <RestoreStep onBack={() => setStep('welcome')} />
        </EntranceFrame>
      );
    case 'firm':
    case 'passphrase':
      return (
        <EntranceFrame aside={<SetupSteps current={step} />}>
          {step === 'passphrase' && answers !== undefined ? (
            <PassphraseStep answers={answers} onBack={() => setStep('firm')} onIssued={onIssued} />
          ) : (
            <FirmStep
              {...(answers ? { initial: answers } : {})}
              onBack={() => setStep('welcome')}
              onDone={(given) => {
                setAnswers(given);
                setStep('passphrase');
              }}
            />
          )}
        </EntranceFrame>
      );
    default:
      return step satisfies never;
  }
}
