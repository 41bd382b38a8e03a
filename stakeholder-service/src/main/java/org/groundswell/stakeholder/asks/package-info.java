/** Asks: an audience frozen at launch, released to notification-service page by page, and followed to its milestones. */
@NullMarked
package org.groundswell.stakeholder.asks;

import org.jspecify.annotations.NullMarked;
