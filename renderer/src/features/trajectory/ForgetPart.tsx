import { UserMinus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { ForgetDialog } from './ForgetDialog.tsx';

const words = nl.forgetting;

/** What a person who asks for it can count on: to be forgotten. */
export function ForgetPart() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <section className="trajectory__forget" aria-labelledby="trajectory-forget">
        <div>
          <h2 id="trajectory-forget">{words.title}</h2>
          <p>{words.lead}</p>
        </div>
        <Button icon={UserMinus} onClick={() => setOpen(true)}>
          {words.open}
        </Button>
      </section>
      {open && <ForgetDialog onClose={() => setOpen(false)} />}
    </>
  );
}
