import './no-eval.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/atkinson-hyperlegible-next/wght-italic.css';
import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from '../../../core/contract/client.ts';
import { ApiProvider } from '../store/api.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FacilitatorApp } from './FacilitatorApp.tsx';
import { pickTransport } from './transport/pick-transport.ts';

const root = document.getElementById('root');
if (!root) throw new Error('no #root');
// A file dropped beside the drop zone must not replace the program.
for (const type of ['dragover', 'drop']) window.addEventListener(type, (event) => event.preventDefault());
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <ApiProvider value={createClient(pickTransport('facilitator'))}>
        <FacilitatorApp />
      </ApiProvider>
    </ErrorBoundary>
  </StrictMode>,
);
