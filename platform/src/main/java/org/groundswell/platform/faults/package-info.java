/** Places where a test halts the process, and protections that a test switches off. */
@NullMarked
package org.groundswell.platform.faults;

import org.jspecify.annotations.NullMarked;
