/**
 * Periods, years and quarters of an effort (<i>insatstid, år, kvartal</i>), as people write them and as they are computed
 * with.
 */
@NullMarked
package finsam.core.time;

import org.jspecify.annotations.NullMarked;
