import { useText } from '../../i18n';
import classes from './SetupSteps.module.css';

export type SetupStep = 'firm' | 'passphrase' | 'recoveryKey' | 'files';
const steps: readonly SetupStep[] = ['firm', 'passphrase', 'recoveryKey', 'files'];

/** Where in the making of a book one is. */
export function SetupSteps({ current }: { current: SetupStep }) {
  const t = useText();
  const at = steps.indexOf(current);
  return (
    <ol className={classes.steps} aria-label={t('setup.steps.label')}>
      {steps.map((step, index) => (
        <li key={step} className={classes.step} data-state={index < at ? 'done' : index === at ? 'here' : 'ahead'} aria-current={index === at ? 'step' : undefined}>
          <span className={classes.number} aria-hidden>
            {index < at ? '✓' : index + 1}
          </span>
          {t(`setup.steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
