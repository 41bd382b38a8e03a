/** Signing in to the pages, and out. */
@NullMarked
package org.groundswell.campaign.workspace.signin;

import org.jspecify.annotations.NullMarked;
