/** Whom we may contact by which channel, who is never contacted, and who is forgotten. */
@NullMarked
package org.groundswell.stakeholder.consent;

import org.jspecify.annotations.NullMarked;
