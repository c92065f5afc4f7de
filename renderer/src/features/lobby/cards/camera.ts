/** Why there is no picture of the camera. */
export type CameraProblem = 'none' | 'refused' | 'busy';

const WANTED = { video: { width: { ideal: 1920 }, height: { ideal: 1080 } }, audio: false } as const;

/** Asks for the camera; gives its pictures, or why not. */
export async function openCamera(): Promise<MediaStream | CameraProblem> {
  try {
    return await navigator.mediaDevices.getUserMedia(WANTED);
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
    return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'none';
  }
}

/** Switches the camera off: its lamp goes out. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Resolves when the camera shows another picture than before, or after a while when nobody sees the window. */
export function nextPicture(video: HTMLVideoElement): Promise<void> {
  return new Promise((resolve) => {
    video.requestVideoFrameCallback(() => resolve());
    setTimeout(resolve, HIDDEN_MS);
  });
}

const HIDDEN_MS = 1000;
