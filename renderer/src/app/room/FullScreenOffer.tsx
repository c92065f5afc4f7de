import { Maximize } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';

const SHOWN_MS = 4000;
const WHOLE_SCREEN = '(display-mode: fullscreen)';

/**
 * Offers to fill the screen with the picture, for as long as a mouse moves over it and it does not. Without a mouse over it
 * nothing lies over what the room sees.
 */
export function FullScreenOffer() {
  const near = useMouseNear();
  const whole = useWholeScreen();
  if (!near || whole || !document.fullscreenEnabled) return null;
  return (
    <aside className="app__whole" aria-label={nl.app.wholeScreen}>
      <Button icon={Maximize} shortcut="F11" onClick={() => void document.documentElement.requestFullscreen()}>
        {nl.app.wholeScreen}
      </Button>
    </aside>
  );
}

function useMouseNear(): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onMove = () => {
      setNear(true);
      clearTimeout(timer);
      timer = setTimeout(() => setNear(false), SHOWN_MS);
    };
    window.addEventListener('pointermove', onMove);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
    };
  }, []);
  return near;
}

/** Whether the page fills the screen, by a button or by F11. */
function useWholeScreen(): boolean {
  const [whole, setWhole] = useState(() => matchMedia(WHOLE_SCREEN).matches);
  useEffect(() => {
    const query = matchMedia(WHOLE_SCREEN);
    const look = () => setWhole(query.matches || document.fullscreenElement !== null);
    query.addEventListener('change', look);
    document.addEventListener('fullscreenchange', look);
    return () => {
      query.removeEventListener('change', look);
      document.removeEventListener('fullscreenchange', look);
    };
  }, []);
  return whole;
}
