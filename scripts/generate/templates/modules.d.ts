declare module '*.operation.js' {
  type Module = import('../contract.ts').OperationModule
  export const parameters: Module['parameters']
  export const validateParameters: Module['validateParameters']
  export const bodies: Module['bodies']
  export const bodyRequired: Module['bodyRequired']
  export const answers: Module['answers']
  export const event: Module['event']
}
declare module '*.check.js' {
  export const checks: import('../contract.ts').AnswerChecks['checks']
}
