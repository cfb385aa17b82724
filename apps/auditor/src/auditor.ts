import { verifyCommand } from './verify/verify-command.js';

/** The entry of `npm run -s auditor`: answers with the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  // A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const { code, out, err } = await verifyCommand(args, process.env);
  process.stdout.write(out);
  process.stderr.write(err);
  return code;
}
