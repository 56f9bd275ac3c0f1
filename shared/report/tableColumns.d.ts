import type { ReportCell, ReportTable } from './report';
/** Indexes of columns of numbers, which are set flush right. */
export declare function numberColumns({ heads, rows, amounts }: ReportTable): ReadonlySet<number>;
/** The ground of a cell; undefined where it has none. */
export declare function cellTints({ rows, heat }: ReportTable): (cell: ReportCell) => string | undefined;
