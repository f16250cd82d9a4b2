/**
 * Rules for follow-up (<i>uppföljning</i>): published tables and figures, projects of several associations, and the running
 * reports of an effort.
 */
@NullMarked
package finsam.rules.followup;

import org.jspecify.annotations.NullMarked;
