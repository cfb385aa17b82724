/** Loaded before the specs whose branches are counted: what is reached today is reached tomorrow. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 1789 });
