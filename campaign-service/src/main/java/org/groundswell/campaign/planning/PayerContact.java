package org.groundswell.campaign.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The person at the insurer whom letters and calls are meant for. */
@Entity
class PayerContact {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(nullable = false)
    private UUID payerId;

    @Column(nullable = false)
    private String name;

    @Column
    private @Nullable String title;

    @Column
    private @Nullable String email;

    @Column
    private @Nullable String phone;

    @Column(nullable = false)
    private List<String> address;

    @Version
    @Column(nullable = false)
    private long version;

    protected PayerContact() {}

    PayerContact(UUID payerId, PayerContactDetails details) {
        this.payerId = payerId;
        describe(details);
    }

    UUID id() {
        return id;
    }

    void edit(PayerContactDetails details) {
        StaleEdit.refuseUnless(version, details.version());
        describe(details);
    }

    private void describe(PayerContactDetails details) {
        name = details.name().strip();
        title = details.title().orElse(null);
        email = details.email().orElse(null);
        phone = details.phone().orElse(null);
        address = details.address();
    }

    PayerContactView view() {
        return new PayerContactView(
                id,
                payerId,
                name,
                Optional.ofNullable(title),
                Optional.ofNullable(email),
                Optional.ofNullable(phone),
                List.copyOf(address),
                version);
    }
}
