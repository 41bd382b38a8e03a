/** The packaged services as a whole, and campaigns of their own, for those tests that look at the system from outside. */
@NullMarked
package org.groundswell.localstack.system;

import org.jspecify.annotations.NullMarked;
