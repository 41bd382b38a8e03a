package org.groundswell.campaign.tone;

import java.util.UUID;

/**
 * A wording on the list.
 *
 * @param phrase in lower case; {@code *} at its end stands for any ending of the word
 */
public record TonePhrase(UUID id, String phrase, Concern concern) {}
