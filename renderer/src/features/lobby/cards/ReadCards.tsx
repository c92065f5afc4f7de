import { Camera, CameraOff, Images } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { VotingRoundRecord } from '../../../../../core/document/voting-records.ts';
import { NUMBERS } from '../../../../../core/phones/ticket.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { WholeNumberField } from '../../../kit/ui/WholeNumberField.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useLobbyActs } from '../useLobby.ts';
import { CardGrid } from './CardGrid.tsx';
import { useCardReading } from './useCardReading.ts';

const words = nl.lobby.read;

interface Props {
  readonly round: VotingRoundRecord;
  readonly onClose: () => void;
}

/** Kaarten lezen: a camera or photos of the room; which numbers were read, never what they chose. */
export function ReadCards({ round, onClose }: Props) {
  const id = useTrajectory((state) => state.id);
  const place = useTrajectory((state) => state.place);
  const hasDoor = useTrajectory((state) => state.lobby?.door != null);
  const handedOut = useTrajectory((state) => state.lobby?.numbers.length ?? 0);
  const run = useLobbyActs();
  const { now, stream, start, stop, watch, lookAtFiles } = useCardReading(round, handedOut);
  const isAgree = round.method.type === 'agree';
  return (
    <Dialog
      wide
      title={words.title}
      onClose={onClose}
      buttons={
        <Button kind="primary" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <div className="card-reading">
        <div className="card-reading__camera">
          <p>{isAgree ? words.agree : words.letters}</p>
          {stream ? (
            <CameraPicture stream={stream} watch={watch} />
          ) : (
            <div className="card-reading__off">
              <CameraOff size={32} aria-hidden="true" />
              <p>{words.off}</p>
            </div>
          )}
          <div className="lobby__acts">
            {stream ? (
              <Button icon={CameraOff} onClick={stop}>
                {words.stop}
              </Button>
            ) : (
              <Button kind="primary" icon={Camera} onClick={() => void start()}>
                {words.start}
              </Button>
            )}
            <PhotoButton onFiles={(files) => void lookAtFiles(files)} />
          </div>
          {now.problem && (
            <p className="lobby__warning" role="alert">
              {words.problems[now.problem]}
            </p>
          )}
          {!hasDoor && (
            <WholeNumberField
              label={words.handedOut}
              limits={NUMBERS}
              value={handedOut}
              onCommit={(count) => run('lobby.handOut', { trajectoryId: id, place, count })}
            />
          )}
          <p className="lobby__soft">{words.open}</p>
        </div>
        <CardGrid now={now} />
      </div>
    </Dialog>
  );
}

interface PictureProps {
  readonly stream: MediaStream;
  readonly watch: ReturnType<typeof useCardReading>['watch'];
}

/** What the camera sees, small, so that she can point it. */
function CameraPicture({ stream, watch }: PictureProps) {
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef(watch);
  useEffect(() => {
    latest.current = watch;
  });
  useEffect(() => {
    const shown = video.current;
    if (!shown) return;
    shown.srcObject = stream;
    const end = new AbortController();
    void shown
      .play()
      .then(() => latest.current(shown, end.signal))
      .catch((error: unknown) => {
        if (!end.signal.aborted) throw error;
      });
    return () => end.abort();
  }, [stream]);
  return <video ref={video} className="card-reading__video" muted playsInline aria-label={words.picture} />;
}

function PhotoButton({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  return (
    <>
      <Button icon={Images} aria-describedby={hint} onClick={() => input.current?.click()}>
        {words.photos}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label={words.photos}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <p id={hint} className="lobby__soft">
        {words.photosHint}
      </p>
    </>
  );
}
