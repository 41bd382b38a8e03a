/** Our messages: what state each is in, what that comes to for the person, and what may change it. */
@NullMarked
package org.groundswell.notification.deliveries;

import org.jspecify.annotations.NullMarked;
