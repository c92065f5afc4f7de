import { useEffect } from 'react';
import { useTrajectory } from '../store/trajectory.ts';

const NOTES = [523.25, 659.25] as const;
const NOTE_S = 0.9;

/** Sounds softly when a time is over, unless she turned the sound off. */
export function useChime(): void {
  const { stage, at } = useTrajectory((state) => state.projector);
  const { timer, look } = stage;
  useEffect(() => {
    if (!timer?.running || !look.sound) return;
    const left = timer.leftMs - (performance.now() - at);
    if (left <= 0) return;
    const waiting = setTimeout(chime, left);
    return () => clearTimeout(waiting);
  }, [timer, look.sound, at]);
}

/** Two notes that swell and fade, made on the spot. */
function chime(): void {
  const audio = new AudioContext();
  for (const [i, frequency] of NOTES.entries()) {
    const start = audio.currentTime + i * 0.35;
    const tone = audio.createOscillator();
    const loudness = audio.createGain();
    tone.frequency.value = frequency;
    loudness.gain.setValueAtTime(0, start);
    loudness.gain.linearRampToValueAtTime(0.16, start + 0.04);
    loudness.gain.exponentialRampToValueAtTime(0.001, start + NOTE_S);
    tone.connect(loudness).connect(audio.destination);
    tone.start(start);
    tone.stop(start + NOTE_S);
  }
  setTimeout(() => void audio.close(), 3000);
}
