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

    static SignInRefused withoutRole() {
        return new SignInRefused(
                "sign-in-without-role",
                403,
                "Not signed in",
                "Your organisation vouches for you, and gives you no role in Groundswell. Ask an administrator.");
    }

    static SignInRefused shutOut() {
        return new SignInRefused(
                "shut-out", 403, "Not signed in", "Your account is closed. Ask an administrator to open it.");
    }

    static SignInRefused tooManyAttempts(Duration wait) {
        return new SignInRefused(
                "too-many-attempts",
                429,
                "Too many attempts",
                "Wait %d minutes before you try again.".formatted(wait.toMinutes() + 1));
    }
}
