package org.groundswell.campaign.people;

/**
 * An invitation as a mail says it.
 *
 * @param by who invites
 * @param organisation what we call ourselves
 * @param until the day on which the link stops working
 */
record InvitationLetter(String name, String by, String organisation, String link, String until) {}
