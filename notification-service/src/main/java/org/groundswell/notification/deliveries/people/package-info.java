/** What stakeholders did and what they no longer allow: consent withdrawn or given, erasure, and their own letters and calls. */
@NullMarked
package org.groundswell.notification.deliveries.people;

import org.jspecify.annotations.NullMarked;
