import { useEffect, useRef, type RefObject } from 'react';

/**
 * A heading that takes the focus when the person moves to it. `moves` is 0 until they do: what the assembly or the
 * network does never takes the focus from where it is.
 */
export function useFocusOn(moves: number): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);
  return heading;
}
