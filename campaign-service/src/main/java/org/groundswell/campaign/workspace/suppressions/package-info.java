/** The list of those who are never contacted: seen, added to, and shortened by administrators. */
@NullMarked
package org.groundswell.campaign.workspace.suppressions;

import org.jspecify.annotations.NullMarked;
