import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: LucideIcon;
  /** A shortcut to show, such as "Ctrl Z". */
  readonly shortcut?: string;
  readonly submit?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button of at least 44 px high. Without children give it an `aria-label`. */
export function Button({ kind = 'plain', icon: Icon, shortcut, submit, className, children, ...rest }: ButtonProps) {
  const classes = ['button', `button--${kind}`, !children && 'button--icon', className].filter(Boolean).join(' ');
  return (
    <button type={submit ? 'submit' : 'button'} className={classes} {...rest}>
      {Icon && <Icon size={20} aria-hidden="true" />}
      {children}
      {shortcut && <kbd className="key">{shortcut}</kbd>}
    </button>
  );
}
