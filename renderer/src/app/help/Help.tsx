import { BookOpen } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { isKeyFor } from '../../keys/keys.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { KeyHelp } from './KeyHelp.tsx';

// Only who asks for it loads it.
const ManualDialog = lazy(async () => ({
  default: (await import('../../features/manual/ManualDialog.tsx')).ManualDialog,
}));

/** F1 on every screen: what the keys do, and from there the handleiding. */
export function Help() {
  const [open, setOpen] = useState<'keys' | 'manual' | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isKeyFor('help', event)) return;
      event.preventDefault();
      // Over another dialog it would hide what she is asked.
      if (!document.querySelector('dialog[open]')) setOpen('keys');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  if (open === 'keys') return <KeyHelp onClose={() => setOpen(null)} onManual={() => setOpen('manual')} />;
  return open && <Manual onClose={() => setOpen(null)} />;
}

/** The button on the start screen. */
export function ManualButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" icon={BookOpen} onClick={() => setOpen(true)}>
        {nl.manual.open}
      </Button>
      {open && <Manual onClose={() => setOpen(false)} />}
    </>
  );
}

function Manual({ onClose }: { readonly onClose: () => void }) {
  return (
    <Suspense>
      <ManualDialog onClose={onClose} />
    </Suspense>
  );
}
