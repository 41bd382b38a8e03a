/** What every request meets: problems by RFC 9457, the correlation id, and the refusal of cross-site posts. */
@NullMarked
package org.groundswell.platform.http;

import org.jspecify.annotations.NullMarked;
