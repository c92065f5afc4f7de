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

/** Waits for the camera to show another picture than before; false when none came for a while, as in a window that nobody sees. */
export function nextPicture(video: HTMLVideoElement): Promise<boolean> {
  return new Promise((resolve) => {
    const request = video.requestVideoFrameCallback(() => resolve(true));
    setTimeout(() => {
      video.cancelVideoFrameCallback(request);
      resolve(false);
    }, PATIENCE_MS);
  });
}

const PATIENCE_MS = 1000;
