/** The test runner that Stryker's workers load: the specs of the rules, without Jest's own process around them. */
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { openSpecs } from './specs.mjs';

/** What the changed code reads and writes: which change is live, how often it was met, which test met what. */
const changes = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = {});

class RulesRunner {
  static inject = [];
  #specs;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#specs = await openSpecs(process.cwd());
  }

  async dryRun({ disableBail }) {
    changes.mutantCoverage = { static: {}, perTest: {} };
    changes.activeMutant = undefined;
    const mutantCoverage = changes.mutantCoverage;
    const result = await this.#run({ chosen: () => true, all: disableBail });
    return { ...result, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit, mutantActivation }) {
    const asked = testFilter && new Set(testFilter);
    changes.mutantCoverage = undefined;
    changes.hitLimit = hitLimit;
    changes.hitCount = hitLimit ? 0 : undefined;
    const result = await this.#run({
      chosen: (id) => !asked || asked.has(id),
      all: disableBail,
      change: { id: activeMutant.id, whileLoading: mutantActivation === 'static' },
    });
    return toMutantRunResult(determineHitLimitReached(changes.hitCount, hitLimit) ?? result, disableBail);
  }

  async #run({ chosen, all, change }) {
    try {
      changes.activeMutant = change?.whileLoading ? change.id : null;
      changes.currentTestId = undefined;
      this.#specs.load();
      changes.activeMutant = change?.id ?? null;
      const around = (id) => (changes.currentTestId = id ?? undefined);
      const { results, unhandledErrors } = await this.#specs.run({ chosen, around, all });
      if (unhandledErrors.length > 0) throw unhandledErrors.flat()[0];
      return { status: DryRunStatus.Complete, tests: results.map(inStrykersWords) };
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error.stack ?? error) };
    }
  }
}

function inStrykersWords({ id, milliseconds, error }) {
  const told = { id, name: id, timeSpentMs: milliseconds };
  if (error === undefined) return { ...told, status: TestStatus.Success };
  return { ...told, status: TestStatus.Failed, failureMessage: String(error?.message ?? error) };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rules', RulesRunner)];
