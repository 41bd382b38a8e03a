/** What the services say to each other. Each publisher has one sealed interface; each event is a nested record of it. */
@NullMarked
package org.groundswell.contracts;

import org.jspecify.annotations.NullMarked;
