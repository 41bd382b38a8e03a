package org.groundswell.browsertests;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A market of its own for each journey, with a payer, and with people who live nowhere else, in files as others export them. */
record Coast(String key) {

    static final int PHYSICIANS = 6;
    static final int EMPLOYERS = 3;
    static final int PATIENTS = 4;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> NAMES =
            List.of("Núñez;José", "Müller-Díaz;Zoë", "O'Brien;Aoife", "Okafor;Ngozi", "Lindqvist;Björn", "Peña;Inés");

    static Coast anew() {
        return new Coast(UUID.randomUUID().toString().substring(0, 8));
    }

    String market() {
        return "Coast " + key;
    }

    String payer() {
        return "Meridian " + key;
    }

    String plan() {
        return "Meridian %s Choice PPO".formatted(key);
    }

    String campaign() {
        return "Keep our doctors, " + market();
    }

    String email(String name) {
        return "%s@%s.example".formatted(name, key);
    }

    /**
     * What a spreadsheet of an office made: semicolons, Windows' letters, headers of its own, ZIP codes without their leading zero, and
     * three rows that can't be taken: a number that is no NPI, nobody's name, and a field too many.
     */
    byte[] physicians() {
        String head = "Prov No;Family nm;Given nm;NPI #;Spec;E-Mail Addr;Street & No;Town;St;Zip Cd;Svc Region;SSN\r\n";
        String good = IntStream.range(0, PHYSICIANS)
                .mapToObj(i -> physician(i, NAMES.get(i), npi(i), ""))
                .collect(Collectors.joining());
        String bad = physician(6, "Wrong;Number", "1234567890", "")
                + physician(7, ";", npi(7), "")
                + physician(8, "Field;Extra", npi(8), ";surplus");
        return (head + good + bad).getBytes(WINDOWS);
    }

    private String physician(int i, String name, String npi, String surplus) {
        return "P-%s-%d;%s;%s;Cardiology;%s;%d Harbor Road;Boston;MA;2110;%s;000-00-0000%s\r\n"
                .formatted(key, i, name, npi, email("dr" + i), i + 1, market(), surplus);
    }

    /** Tabs, and a plan's name that nobody here knows yet. */
    byte[] employers() {
        return ("Employer ID\tCompany\tBenefits Contact\tEmail\tStreet\tCity\tState\tZIP\tMarket\tCovered Lives\tPlan\n"
                        + IntStream.range(0, EMPLOYERS)
                                .mapToObj(i ->
                                        "E-%s-%d\tHarbor Works %d\tRuth Adeyemi\t%s\t%d Mill Street\tBoston\tMA\t02110\t%s\t%d\t%s\n"
                                                .formatted(
                                                        key,
                                                        i,
                                                        i,
                                                        email("hr" + i),
                                                        i + 1,
                                                        market(),
                                                        100 * (i + 1),
                                                        plan()))
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] patients() {
        return ("Patient ID,First Name,Last Name,Email,Street,City,State,ZIP,Market,Plan,Language\n"
                        + IntStream.range(0, PATIENTS)
                                .mapToObj(i -> "M-%s-%d,Ana%d,Rivera%d,%s,%d Elm Street,Boston,MA,02110,%s,%s,%s\n"
                                        .formatted(
                                                key,
                                                i,
                                                i,
                                                i,
                                                email("ana" + i),
                                                i + 1,
                                                market(),
                                                plan(),
                                                i == 0 ? "Spanish" : "English"))
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Nine digits of this market and the check digit (Luhn over 80840 and the number, as CMS asks for). */
    private String npi(int i) {
        String nine = "1%07d%d".formatted(Math.floorMod(key.hashCode(), 10_000_000), i);
        String digits = "80840" + nine;
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int weighted = place % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return nine + (10 - sum % 10) % 10;
    }
}
