/** What integrators posted, for administrators to look at. */
@NullMarked
package org.groundswell.notification.integrations.log;

import org.jspecify.annotations.NullMarked;
