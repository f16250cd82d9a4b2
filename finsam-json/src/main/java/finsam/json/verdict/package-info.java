/** How what a verdict leaves behind is read from JSON and written to it: the receipt (<i>kvitto</i>). Not exported. */
@NullMarked
package finsam.json.verdict;

import org.jspecify.annotations.NullMarked;
