import './no-eval.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/atkinson-hyperlegible-next/wght-italic.css';
import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from '../../../core/contract/client.ts';
import { roomWidthFor } from '../../../core/room/stage.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ProjectorApp } from './room/ProjectorApp.tsx';
import { createProjectorStore } from './room/projector-store.ts';
import { pickTransport } from './transport/pick-transport.ts';

const root = document.getElementById('root');
if (!root) throw new Error('no #root');
const store = createProjectorStore(createClient(pickTransport('projector')), {
  width: () => roomWidthFor({ width: innerWidth, height: innerHeight }),
  onChange: (listener) => window.addEventListener('resize', listener),
});
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <ProjectorApp store={store} />
    </ErrorBoundary>
  </StrictMode>,
);
