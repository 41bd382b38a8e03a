package org.groundswell.campaign.workspace.letters;

import java.util.UUID;

/**
 * The exact letter that went out.
 *
 * @param problem why it can't be shown; empty where it is
 * @param version where the version is that it was made from; may be empty
 */
record ReceivedLetterPage(UUID id, String problem, String subject, String text, String sha256, String version) {}
