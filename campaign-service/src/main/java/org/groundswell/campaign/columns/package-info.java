/** How values that PostgreSQL has no type of its own for stand in columns. */
@NullMarked
package org.groundswell.campaign.columns;

import org.jspecify.annotations.NullMarked;
