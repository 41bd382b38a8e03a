package org.groundswell.campaign.tone;

/**
 * A wording of the list in a text.
 *
 * @param found as it stands in the text
 * @param phrase as it stands on the list
 */
public record ToneFinding(String found, String phrase, Concern concern) {}
