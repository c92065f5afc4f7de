import { useEffect, useState } from 'react';

const LOOK_MS = 10_000;

/** The minute of the day on this laptop. */
export function useNow(): number {
  const [now, setNow] = useState(minuteNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(minuteNow()), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function minuteNow(): number {
  const now = new Date();
  return now.getHours() * 60 + now.getMinutes();
}
