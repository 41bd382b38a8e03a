package org.groundswell.systemtests.benchmark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * CSV files of made-up stakeholders as health systems have them: of a hundred five are physicians, one an employer and the rest
 * patients, two or three in a household; some without an e-mail address or a phone, some minors, some deceased.
 */
final class Crowd {

    private final String tag;
    private final int size;

    /** @param tag keeps the ids and addresses of one crowd apart from those of another */
    Crowd(String tag, int size) {
        this.tag = tag;
        this.size = size;
    }

    int employers() {
        return size / 100;
    }

    int physicians() {
        return size / 20;
    }

    int patients() {
        return size - employers() - physicians();
    }

    byte[] patientsFile() {
        Rows rows = new Rows(
                "ID,First Name,Last Name,Email,Phone,Street,City,State,ZIP,Language,Market,Minor,Deceased,Addressee,Tags");
        for (int i = 0; i < patients(); i++) {
            int home = (int) (i * 2654435761L % (patients() * 2L / 5 + 1));
            rows.add("%s-%d,Maria%d,Alvarez%d,%s,%s,%d Cedar Street,Boston,MA,02%03d,%s,North %d,%s,%s,%s,%s"
                    .formatted(
                            tag,
                            i,
                            i % 5_000,
                            i % 70_001,
                            i % 5 == 0 ? "" : "p" + i + "@" + tag + ".example",
                            i % 3 == 0 ? "" : "(617) %d-%04d".formatted(200 + i / 10_000 % 700, i % 10_000),
                            home,
                            home % 999,
                            i % 7 == 0 ? "es" : "en",
                            i % 12,
                            i % 30 == 0 ? "yes" : "no",
                            i % 97 == 0 ? "yes" : "no",
                            i % 60 == 0 ? "Her Mother" : "",
                            i % 500 == 0 ? "gala" : ""));
        }
        return rows.bytes();
    }

    byte[] physiciansFile() {
        Rows rows = new Rows("ID,First Name,Last Name,Specialty,Email,Street,City,State,ZIP,Market");
        for (int i = 0; i < physicians(); i++) {
            rows.add("%s-d%d,Ada%d,Lovelace%d,Cardiology,d%d@%s.example,%d Main Street,Boston,MA,02110,North %d"
                    .formatted(tag, i, i, i, i, tag, i, i % 12));
        }
        return rows.bytes();
    }

    byte[] employersFile() {
        Rows rows = new Rows("ID,Company,Contact,Title,Email,Street,City,State,ZIP,Covered Lives,Market");
        for (int i = 0; i < employers(); i++) {
            rows.add(
                    "%s-e%d,Company %d of %s,Ann Lee%d,Benefits Director,hr%d@%s.example,%d Dock Street,Boston,MA,02110,%d,North %d"
                            .formatted(tag, i, i, tag, i, i, tag, i, i % 4_000, i % 12));
        }
        return rows.bytes();
    }

    private static final class Rows {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);

        Rows(String header) {
            add(header);
        }

        void add(String row) {
            out.writeBytes((row + "\n").getBytes(StandardCharsets.UTF_8));
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}
