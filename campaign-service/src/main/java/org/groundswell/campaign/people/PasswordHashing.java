package org.groundswell.campaign.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Argon2id with 19 MiB, two passes and one lane: OWASP's recommendation. At most four at once, so that a rush of sign-ins
 * can't take the memory of the service.
 */
@ApplicationScoped
class PasswordHashing {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;

    private final Semaphore slots = new Semaphore(4, true);
    private final String nobodys = hash("a password that nobody has");

    String hash(String password) {
        return inSlot(() ->
                Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2).getResult());
    }

    /**
     * @param hash absent where there is no such login: then the answer is no, and takes as long as any other, so that the time
     *     does not tell which logins there are
     */
    boolean matches(String password, Optional<String> hash) {
        String compared = hash.orElse(nobodys);
        boolean matches =
                inSlot(() -> Password.check(password, compared).with(Argon2Function.getInstanceFromHash(compared)));
        return matches && hash.isPresent();
    }

    private <T> T inSlot(Supplier<T> work) {
        slots.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            slots.release();
        }
    }
}
