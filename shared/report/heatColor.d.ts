/** @param share 0 … 1 of the highest */
export declare function heatColor(share: number): string;
