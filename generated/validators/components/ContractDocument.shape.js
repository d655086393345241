// Written by `npm run generate` from ContractDocument. Do not edit.
export const shape = (v) => v
