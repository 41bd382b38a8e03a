package org.groundswell.campaign.launch;

import java.util.UUID;

/**
 * Something that has to be done before a call to action can be launched.
 *
 * @param type as the problem's: {@code no-letter}, {@code window-expired}, {@code audience-empty}, {@code audience-unknown},
 *     {@code not-signed}
 */
public record LaunchBlocker(String type, UUID callToActionId, String message) {}
