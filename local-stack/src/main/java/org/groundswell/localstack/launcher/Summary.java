package org.groundswell.localstack.launcher;

import java.nio.file.Path;

/** What somebody who has just started Groundswell wants to know. */
final class Summary {

    private Summary() {}

    static String of(LocalStack stack, Path data, String seconds) {
        StringBuilder summary = new StringBuilder("""

                Groundswell is ready after %s s.

                  Campaigns        %s
                  Stakeholders     %s/q/swagger-ui
                  Notifications    %s/q/swagger-ui
                  Mails caught     %s
                  Logs and data    %s
                """.formatted(
                        seconds,
                        stack.service(Service.CAMPAIGN).url(),
                        stack.service(Service.STAKEHOLDER).url(),
                        stack.service(Service.NOTIFICATION).url(),
                        stack.mailUrl(),
                        data));
        if (!stack.secrets().isAdminPasswordShown()) {
            summary.append("""

                  Sign in as admin with the password %s
                  It was made for this installation and is shown this once.
                """.formatted(stack.adminPassword()));
        }
        return summary.append("\nCtrl-C stops it.\n").toString();
    }
}
