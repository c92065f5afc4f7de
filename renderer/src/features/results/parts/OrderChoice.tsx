import { SelectField } from '../../../kit/ui/SelectField.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { ORDERS, type Order } from './sorting.ts';

interface OrderChoiceProps {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

/** In which order the statements stand. */
export function OrderChoice({ order, onOrder }: OrderChoiceProps) {
  const words = nl.results.order;
  return (
    <SelectField
      label={words.label}
      value={order}
      options={ORDERS.map((one) => [one, words.options[one]])}
      onChange={onOrder}
    />
  );
}
