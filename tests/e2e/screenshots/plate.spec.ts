import type { Page } from '@playwright/test';
import type { ApiClient } from '../../../core/contract/client.ts';
import type { CallInput } from '../../../core/contract/methods.ts';
import { nl } from '../../../renderer/src/locale/nl/index.ts';
import { atFirst } from '../../helpers/place.ts';
import { Facilitator } from '../actor.ts';
import { test } from '../fixtures.ts';
import { connectAs, fillPlate, holdRound, layOnMatrix } from './busy-session.ts';
import { shoot } from './shoot.ts';

/** A laptop, a beamer of today and a beamer of yesterday. */
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];
const STATIONS = 5;

type Choice = CallInput<'projector.choose'>['choice'];

/** Shows something to the room and takes its picture. */
function forRoom(api: ApiClient, trajectoryId: string, beamer: Page) {
  return async (choice: Choice, name: string) => {
    await api.call('projector.choose', { ...atFirst(trajectoryId), choice });
    await shoot(beamer, name);
  };
}

for (const viewport of SIZES) {
  test(`the plate and what the room sees of it at ${viewport.width}x${viewport.height}`, async ({
    page,
    context,
    shellUrl,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(viewport);
    const facilitator = new Facilitator(page);
    await facilitator.open(shellUrl);
    await facilitator.newTrajectory('Voorbeeldstad');
    const beamer = await facilitator.openProjector(context);
    await beamer.setViewportSize(viewport);
    const { api, close } = await connectAs(context, shellUrl);
    const [trajectory] = await api.call('trajectories.list', null);
    const trajectoryId = trajectory?.id ?? '';
    const show = forRoom(api, trajectoryId, beamer);
    await facilitator.goTo('praatplaat');
    await shoot(page, 'praatplaat-leeg');
    await show({ show: 'praatplaat' }, 'beamer-praatplaat-leeg');

    await fillPlate(api, trajectoryId);
    await shoot(page, 'praatplaat-vol');
    await shoot(beamer, 'beamer-praatplaat-vol');
    for (let station = 1; station <= STATIONS; station++) {
      await api.call('projector.direct', { do: 'station', station: { zone: station - 1, part: 0 } });
      await shoot(beamer, `beamer-station-${station}`);
    }
    await api.call('projector.direct', { do: 'station', station: null });
    await api.call('projector.direct', { do: 'spotlight', id: 'n41' });
    await shoot(beamer, 'beamer-uitgelicht');

    const roundId = await holdRound(api, trajectoryId);
    await show({ show: 'votingRound', roundId }, 'beamer-stemronde-gesloten');
    await api.call('document.run', { ...atFirst(trajectoryId), command: { type: 'round.reveal', id: roundId } });
    await beamer.getByText(nl.voting.room.result).waitFor();
    await shoot(beamer, 'beamer-stemronde-winnaar');
    await api.call('projector.direct', { do: 'page', page: 1 });
    await shoot(beamer, 'beamer-stemronde-uitslag');
    await show({ show: 'readBack', at: 0 }, 'beamer-doornemen');
    await show({ show: 'readBack', at: 1 }, 'beamer-doornemen-open');
    await show({ show: 'check' }, 'beamer-controle');

    await facilitator.button(nl.praatplaat.timeline.title).click();
    await shoot(page, 'terugkijken');
    await page.keyboard.press('Escape');
    await facilitator.button(nl.praatplaat.takeAway.heading).click();
    await shoot(page, 'meenemen');
    await page.keyboard.press('Escape');
    await layOnMatrix(api, trajectoryId);
    await shoot(page, 'matrix');
    await show({ show: 'praatplaat' }, 'beamer-matrix');
    close();
  });
}
