package org.groundswell.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactSealingTest {

    private static final String FIRST = "a:" + key('a');
    private static final String SECOND = "b:" + key('b');
    private static final UUID ASK = UUID.randomUUID();

    private static String key(char fill) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(fill).repeat(32).getBytes());
    }

    private static ContactCipher cipher(String ring) {
        return new ContactCipher(new KeyRing(ring));
    }

    private static ContactHash hash(String ring) {
        return new ContactHash(new KeyRing(ring), Optional.empty());
    }

    @Test
    void contact_isOpened_byWhoeverHasTheKey() {
        String sealed = cipher(FIRST).encrypt(ASK, "{\"email\":\"a@b.example\"}");

        assertThat(sealed).startsWith("a.").doesNotContain("example");
        assertThat(cipher(FIRST).decryptText(ASK, sealed)).isEqualTo("{\"email\":\"a@b.example\"}");
    }

    @Test
    void contact_isOpened_afterANewKeyWasPutInFront() {
        String sealed = cipher(FIRST).encrypt(ASK, "x");
        ContactCipher rotated = cipher(SECOND + "," + FIRST);

        assertThat(rotated.decryptText(ASK, sealed)).isEqualTo("x");
        assertThat(rotated.encrypt(ASK, "x")).startsWith("b.");
    }

    @Test
    void contact_staysSealed_forAnotherAsk() {
        String sealed = cipher(FIRST).encrypt(ASK, "x");
        assertThatThrownBy(() -> cipher(FIRST).decrypt(UUID.randomUUID(), sealed))
                .isInstanceOf(UnsealableContact.class);
    }

    @Test
    void contact_staysSealed_whenItWasChangedOrCutOrItsKeyIsGone() {
        String sealed = cipher(FIRST).encrypt(ASK, "a long enough text");
        String changed = sealed.substring(0, sealed.length() - 2) + (sealed.endsWith("AA") ? "BB" : "AA");

        assertThatThrownBy(() -> cipher(FIRST).decrypt(ASK, changed)).isInstanceOf(UnsealableContact.class);
        assertThatThrownBy(() -> cipher(FIRST).decrypt(ASK, "a.AAAA")).isInstanceOf(UnsealableContact.class);
        assertThatThrownBy(() -> cipher(FIRST).decrypt(ASK, "plain")).isInstanceOf(UnsealableContact.class);
        assertThatThrownBy(() -> cipher(SECOND).decrypt(ASK, sealed))
                .isInstanceOf(UnsealableContact.class)
                .hasMessageContaining("not in groundswell.contact-keys");
    }

    @Test
    void ring_isRefused_whenAKeyIsTooShort() {
        assertThatThrownBy(() -> new KeyRing("a:c2hvcnQ="))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("c2hvcnQ");
    }

    @Test
    void hash_isTheSame_howeverTheContactPointIsWritten() {
        ContactHash hash = hash(FIRST);

        assertThat(hash.of(" Ann@Example.org "))
                .isEqualTo(hash.of("ann@example.org"))
                .hasSize(64);
        assertThat(hash.of("+1 617 555-0100")).isEqualTo(hash.of("+16175550100"));
        assertThat(hash.of("12 Main  St, Boston")).isEqualTo(hash.of("12 main st, boston"));
        assertThat(hash.of("ann@example.org")).isNotEqualTo(hash.of("bob@example.org"));
    }

    @Test
    void hash_staysTheSame_whenAKeyIsPutInFront() {
        assertThat(hash(SECOND + "," + FIRST).of("x")).isEqualTo(hash(FIRST).of("x"));
        assertThat(hash(SECOND).of("x")).isNotEqualTo(hash(FIRST).of("x"));
    }
}
