import './styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connect } from '../api';
import { Gate } from './Gate';
import { printLight } from './printLight';
import { Providers } from './Providers';
import { announceStyleNonce } from './styleNonce';

/** Connects to the data service and shows the page. */
export function start(): void {
  const element = document.getElementById('root');
  if (element === null) throw new Error('The page has no root element.');
  announceStyleNonce();
  printLight();
  connect();
  createRoot(element).render(
    <StrictMode>
      <Providers>
        <Gate />
      </Providers>
    </StrictMode>,
  );
}
