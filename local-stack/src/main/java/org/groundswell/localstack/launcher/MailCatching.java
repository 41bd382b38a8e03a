package org.groundswell.localstack.launcher;

import org.groundswell.localstack.mail.MailCatcher;
import org.groundswell.localstack.mail.MailPages;

/** The mail catcher's process. Arguments: the ports for SMTP and for its pages. */
public final class MailCatching {

    private MailCatching() {}

    @SuppressWarnings("resource") // Both live as long as the process.
    public static void main(String[] args) throws InterruptedException {
        MailCatcher catcher = MailCatcher.start(Integer.parseInt(args[0]));
        MailPages.start(catcher, Integer.parseInt(args[1]));
        Thread.currentThread().join();
    }
}
