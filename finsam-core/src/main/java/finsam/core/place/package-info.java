/**
 * Where in Sweden (<i>plats</i>): municipalities (<i>kommuner</i>) and counties (<i>län</i>), by their codes. A
 * coordination area is made of municipalities or parts of them, and every municipality but Gotland lies in a region.
 */
@NullMarked
package finsam.core.place;

import org.jspecify.annotations.NullMarked;
