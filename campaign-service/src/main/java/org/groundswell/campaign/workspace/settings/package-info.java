/** Settings: people and their roles, invitations, one's own password, the audit trail, and what the installation is set to. */
@NullMarked
package org.groundswell.campaign.workspace.settings;

import org.jspecify.annotations.NullMarked;
