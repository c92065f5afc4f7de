import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import type { FollowedPointRecord } from '../../../../core/document/waves.ts';
import { PRINCIPLE_NUMBERS, SHORT_PRINCIPLES } from '../../../../core/domain/principles.ts';
import { isSame } from '../../../../core/domain/same.ts';
import { matchesSearch, searchKey } from '../../../../core/domain/search.ts';
import { MOST_FOLLOWED } from '../../../../core/scan/waves/verdict.ts';
import { softened } from '../../../../core/typesetting/soft-hyphens.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { SearchField } from '../../kit/ui/SearchField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { type Overview, useWaveActs } from './useWaves.ts';

const words = nl.rescan;
type Choice = Overview['choices'][number];

interface Props {
  readonly choices: readonly Choice[];
  readonly points: readonly FollowedPointRecord[];
}

/** All that can be followed: the principles as a whole, and the statements of each. */
export function PointChoices({ choices, points }: Props) {
  const [query, setQuery] = useState('');
  const found = choices.filter(({ subject }) => matchesSearch(searchKey(words.subject(subject)), query));
  const sections = sectionsOf(found);
  return (
    <section className="rescan__card" aria-labelledby="rescan-choices">
      <h2 id="rescan-choices">{words.choicesTitle}</h2>
      <search>
        <SearchField label={words.find} value={query} onChange={setQuery} />
      </search>
      {sections.length === 0 && <p>{words.nothingFound}</p>}
      {sections.map(({ name, of }) => (
        <section key={name} className="rescan__choices">
          <h3>{softened(name)}</h3>
          <ul>
            {of.map((choice) => (
              <OneChoice
                key={`${choice.perspective} ${JSON.stringify(choice.subject)}`}
                choice={choice}
                points={points}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** The principles first, then the statements of each, and at the end those of none. */
function sectionsOf(choices: readonly Choice[]) {
  const statements = choices.filter(({ subject }) => subject.of === 'statement');
  const of = (principle: Choice['principle']) => statements.filter((one) => one.principle === principle);
  return [
    { name: words.principlesGroup, of: choices.filter(({ subject }) => subject.of === 'principle') },
    ...PRINCIPLE_NUMBERS.map((number) => ({ name: `${number}. ${SHORT_PRINCIPLES[number]}`, of: of(number) })),
    { name: words.without, of: of(null) },
  ].filter((section) => section.of.length > 0);
}

function OneChoice({ choice, points }: { readonly choice: Choice; readonly points: readonly FollowedPointRecord[] }) {
  const { follow } = useWaveActs();
  const { subject, perspective, share, n } = choice;
  const text = words.subject(subject);
  const isFollowed = points.some((one) => one.perspective === perspective && isSame(one.subject, subject));
  const isFull = points.length >= MOST_FOLLOWED;
  return (
    <li className="rescan__choice">
      <span className="rescan__choice-text">
        {softened(text)} <PerspectiveSign perspective={perspective} />
      </span>
      <span className="rescan__soft">
        {words.percentOf(share)} <span className="rescan__people">{words.room.people(n)}</span>
      </span>
      <Button
        kind="quiet"
        icon={isFollowed ? Check : Plus}
        aria-label={words.followOf(text, nl.domain.perspective[perspective])}
        aria-pressed={isFollowed}
        disabled={isFull && !isFollowed}
        onClick={() => !isFollowed && void follow(choice)}
      >
        {words.follow}
      </Button>
    </li>
  );
}
