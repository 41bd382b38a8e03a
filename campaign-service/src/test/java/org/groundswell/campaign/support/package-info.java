/** What the tests of all features stand on. */
@NullMarked
package org.groundswell.campaign.support;

import org.jspecify.annotations.NullMarked;
