/** The database: Jdbi within the JTA transaction, advisory locks, and background tasks that run on one instance or on all. */
@NullMarked
package org.groundswell.platform.data;

import org.jspecify.annotations.NullMarked;
