import { powerSaveBlocker } from 'electron';

/** Keeps the screens on as long as there is a window for the room: give it how many there are. */
export function createStayAwake(): (roomWindows: number) => void {
  let blocker: number | null = null;
  return (roomWindows) => {
    if (roomWindows > 0) blocker ??= powerSaveBlocker.start('prevent-display-sleep');
    else if (blocker !== null) {
      powerSaveBlocker.stop(blocker);
      blocker = null;
    }
  };
}

/** Keeps the laptop itself awake; gives what to call to stop. */
export function preventSleep(): () => void {
  const blocker = powerSaveBlocker.start('prevent-app-suspension');
  return () => void powerSaveBlocker.stop(blocker);
}
