/** How large a question may be set. */
export function questionLength(question: string): 'short' | 'long' | 'very-long' {
  if (question.length <= 90) return 'short';
  return question.length <= 220 ? 'long' : 'very-long';
}
