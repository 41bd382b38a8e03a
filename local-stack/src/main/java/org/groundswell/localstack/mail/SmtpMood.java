package org.groundswell.localstack.mail;

/** How the catcher treats the mails that come next. Lets a test see what a sender does when the other side misbehaves. */
public enum SmtpMood {
    /** Takes everything, apart from recipients that {@link MailCatcher} refuses by their domain. */
    WILLING,
    /** Takes everything, and thinks for a third of a second before it answers a mail's end. */
    SLOW,
    /** Hangs up on whoever connects and whoever is connected, as a server does that is not there. */
    GONE,
    /** Refuses every sender with a temporary failure (451). */
    BUSY,
    /** Refuses every sender for good (554). */
    HOSTILE,
    /** Keeps the mail but never says so: the sender cannot know whether it arrived. */
    SILENT_AFTER_DATA,
    /** Drops the connection after the mail's last line without keeping it. */
    HANGING_UP_AFTER_DATA
}
