import { type Fault, FaultError } from '../text/fault.ts';

/** What `make` gives; null, and its fault told, where it throws one. Paths in the fault are put below `folder`. */
export function collectFault<T>(faults: Fault[], folder: string, make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    const { fault } = error;
    faults.push(fault.file.startsWith(folder) ? fault : { ...fault, file: folder + fault.file });
    return null;
  }
}
