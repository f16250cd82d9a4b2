/**
 * What becomes of efforts in numbers (<i>uppföljning</i>): the national follow-up schemes and their roles, tables that
 * somebody published with their stated totals, and tables computed from participations, each with what it left out and why.
 */
@NullMarked
package finsam.core.followup;

import org.jspecify.annotations.NullMarked;
