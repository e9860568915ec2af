import { builder } from './builder.ts';

/** What a statement orders by, and which way. */
export interface Order {
  by: string;
  descending: boolean;
}

/** Makes the enum of the orders of a list, and the function that tells which order a value of it means. */
export function orderEnum<Name extends string>(
  name: string,
  description: string,
  orders: Record<Name, Order & { description: string }>,
) {
  const values: Record<Name, { description: string }> = orders;
  const type = builder.enumType(name, { description, values });
  const orderOf = (value: Name | null | undefined, otherwise: Name): Order => orders[value ?? otherwise];
  return { type, orderOf };
}
