package org.groundswell.campaign.people;

import java.time.Duration;
import org.groundswell.platform.http.ProblemException;

/** Nobody was let in. Does not tell whether the login is known. */
final class SignInRefused extends ProblemException {

    private SignInRefused(String type, int status, String title, String detail) {
        super(status, type, title, detail);
    }

    static SignInRefused wrongLoginOrPassword() {
        return new SignInRefused(
                "sign-in-refused", 401, "Not signed in", "The login or the password is not right. Try again.");
    }

    static SignInRefused tooManyAttempts(Duration wait) {
        return new SignInRefused(
                "too-many-attempts",
                429,
                "Too many attempts",
                "Wait %d minutes before you try again.".formatted(wait.toMinutes() + 1));
    }
}
