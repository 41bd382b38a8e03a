/** Makes deliveries of what stakeholder-service asks for, and stops those that are no longer wanted. */
@NullMarked
package org.groundswell.notification.deliveries.asks;

import org.jspecify.annotations.NullMarked;
