export const toSurname = (name: string): string => name.split(' ').at(-1) ?? name;
