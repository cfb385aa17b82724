import classes from './ChoiceText.module.css';

/** What was chosen, as the paper names it. */
export function ChoiceText({ labels }: { readonly labels: readonly string[] }) {
  const [only] = labels;
  if (labels.length === 1 && only !== undefined) return <p className={classes.single}>{only}</p>;
  return (
    <ul className={classes.names}>
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  );
}
