import { Field } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { ORDERS, type Order } from './sorting.ts';

interface OrderChoiceProps {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

/** In which order the statements stand. */
export function OrderChoice({ order, onOrder }: OrderChoiceProps) {
  const words = nl.results.order;
  return (
    <Field label={words.label}>
      {(ids) => (
        <select
          {...ids}
          className="field__input"
          value={order}
          onChange={(event) => onOrder(ORDERS.find((one) => one === event.target.value) ?? 'principle')}
        >
          {ORDERS.map((one) => (
            <option key={one} value={one}>
              {words.options[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
