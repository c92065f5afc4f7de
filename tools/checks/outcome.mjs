/** What a step of `npm test` found. */

/** @typedef {{ name: string, ok: boolean, output: string }} Check */
/** @typedef {{ name: string, reason: string }} Skip */
/** @typedef {{ passed: number, failed: number, skips: Skip[], output: string }} Outcome */

/**
 * One check with its result; the output is shown when it failed.
 * @param {string} name
 * @param {boolean} ok
 * @param {string} [output]
 * @returns {Check}
 */
export function check(name, ok, output = '') {
  return { name, ok, output };
}

/**
 * Adds up single checks.
 * @param {Check[]} checks
 * @returns {Outcome}
 */
export function outcomeOf(checks) {
  const failures = checks.filter(({ ok }) => !ok);
  return {
    passed: checks.length - failures.length,
    failed: failures.length,
    skips: [],
    output: failures.map(({ name, output }) => `failed: ${name}\n${output}`).join('\n'),
  };
}
