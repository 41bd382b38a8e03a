package org.groundswell.contracts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a channel needs to know of a person. Travels encrypted only, is never logged, and is kept by notification-service in
 * that form.
 *
 * @param addressee who the letter is addressed to: a minor's addressee, an employer's contact person
 * @param address lines under the name, for print
 * @param phone in E.164
 * @param fields what letters may merge, by the names of the allow-list
 * @param actionLink the ask's own page
 * @param unsubscribeLink takes the one-click POST of RFC 8058
 */
public record Contact(
        String addressee,
        Optional<String> email,
        Optional<String> phone,
        List<String> address,
        Map<String, String> fields,
        String actionLink,
        String unsubscribeLink) {}
