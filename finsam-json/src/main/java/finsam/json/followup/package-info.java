/**
 * How follow-up and statistics (<i>uppföljning, statistik</i>) are read from JSON and written to it.
 *
 * <p>Not exported.
 */
@NullMarked
package finsam.json.followup;

import org.jspecify.annotations.NullMarked;
