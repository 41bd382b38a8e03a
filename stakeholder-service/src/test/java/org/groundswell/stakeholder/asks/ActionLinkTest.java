package org.groundswell.stakeholder.asks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActionLinkTest {

    private static final String SECRET = "a secret of more than thirty-two characters";

    private final ActionLink links = new ActionLink(SECRET, "https://groundswell.example/");
    private final UUID ask = UUID.randomUUID();

    @Test
    void aToken_leadsBackToItsAsk() {
        assertThat(links.askOf(links.token(ask))).contains(ask);
        assertThat(links.page(links.token(ask))).startsWith("https://groundswell.example/act/");
    }

    @Test
    void aToken_isRefused_whenAnybodyElseMadeIt() {
        String token = links.token(ask);

        assertThat(new ActionLink(SECRET + "!", "https://other.example").askOf(token))
                .isEmpty();
        assertThat(links.askOf(links.token(UUID.randomUUID()).split("\\.")[0] + "." + token.split("\\.")[1]))
                .isEmpty();
        assertThat(links.askOf(token.substring(0, token.length() - 2))).isEmpty();
        assertThat(links.askOf("")).isEmpty();
        assertThat(links.askOf("ä.ö")).isEmpty();
    }

    @Test
    void aShortSecret_isRefused() {
        assertThatThrownBy(() -> new ActionLink("short", "https://groundswell.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
