package org.groundswell.notification.deliveries.letters;

/** Makes a PDF of a letter that went out. A bean of the channel that prints. */
public interface LetterRendition {

    byte[] pdf(LetterRecord letter);
}
