import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: LucideIcon;
  /** The icon after the words: where the button leads to. */
  readonly iconLast?: boolean;
  /** A shortcut to show, such as "Ctrl Z". */
  readonly shortcut?: string;
  readonly submit?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button of at least 44 px high. Without children give it an `aria-label`. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', icon: Icon, iconLast, shortcut, submit, className, children, ...rest } = props;
  const shape = [!children && 'button--icon', iconLast && 'button--icon-last'];
  const classes = ['button', `button--${kind}`, ...shape, className].filter(Boolean).join(' ');
  return (
    <button type={submit ? 'submit' : 'button'} className={classes} {...rest}>
      {Icon && <Icon size={20} aria-hidden="true" />}
      {children}
      {shortcut && <kbd className="key">{shortcut}</kbd>}
    </button>
  );
}
