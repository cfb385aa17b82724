import { verifyArchive } from '@collegium/record';
import { judge } from '@collegium/judge';

/** Verifies a record away from the page, which stays at hand whatever its size. */
addEventListener('message', (event: MessageEvent<Uint8Array>) => {
  postMessage(verifyArchive(event.data, { judge }));
});
