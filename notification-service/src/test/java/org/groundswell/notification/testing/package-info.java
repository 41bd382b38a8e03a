/** What the tests of this service have in common: events of the other services, and a look into the tables. */
@NullMarked
package org.groundswell.notification.testing;

import org.jspecify.annotations.NullMarked;
