/** Who works here: accounts with roles, and signing in. */
@NullMarked
package org.groundswell.campaign.people;

import org.jspecify.annotations.NullMarked;
