import { describe, expect, it } from 'vitest';
import { RedactionKind } from '../../../core/redaction/span.ts';
import { answers } from '../../../renderer/src/locale/nl/answers.ts';

describe('the sentence above an open answer in which nothing is proposed', () => {
  it('names each kind that was looked for', () => {
    for (const kind of RedactionKind.options) expect(answers.rawHintNone).toContain(answers.kinds[kind]);
  });

  it.each(['namen', 'ziekte', 'dorp', 'school'])('says that %s may be missed', (unseen) => {
    expect(answers.rawHintNone).toContain(unseen);
    expect(answers.rawHint).toContain(unseen);
  });

  it('does not say that there is nothing in the answer', () => {
    expect(answers.rawHintNone).not.toMatch(/vond geen|geen persoonsgegevens/);
  });
});
