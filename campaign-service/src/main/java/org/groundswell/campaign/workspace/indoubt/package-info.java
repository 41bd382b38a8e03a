/** Messages of which nobody knows whether they went: people say so, one by one. */
@NullMarked
package org.groundswell.campaign.workspace.indoubt;

import org.jspecify.annotations.NullMarked;
