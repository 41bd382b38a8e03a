package org.groundswell.notification.channels.email;

/** What the mail server made of one mail. Texts are the server's own, without the recipient's address. */
sealed interface SmtpReply {

    record Accepted() implements SmtpReply {}

    /** This recipient is refused for good. */
    record NoSuchRecipient(String text) implements SmtpReply {}

    /** This mail, or mail to this recipient by us, is refused for good. */
    record Unwanted(String text) implements SmtpReply {}

    /** This mail is refused for now, the server goes on. */
    record NotNow(String text) implements SmtpReply {}

    /**
     * The server takes no mail from us at all, though it may later. Nothing was handed over.
     *
     * @param forGood as it says
     */
    record Refusing(String text, boolean forGood) implements SmtpReply {}

    /** The connection broke before the mail's end. Nothing was handed over. */
    record Broken(String text) implements SmtpReply {}

    /** The mail's end was written and no answer came. */
    record Silent(String text) implements SmtpReply {}
}
