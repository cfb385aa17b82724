import '@mantine/core/styles/Input.css';
import './kit.css';

/** The kit's fields with their styles: imported from here, so that a page without a form doesn't carry them. */
export { NativeSelect, Textarea, TextInput } from '@mantine/core';
