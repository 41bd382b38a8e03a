package org.groundswell.localstack.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.datafaker.Faker;

/** Five thousand plausible people in four states, the same for the same seed. Nobody of them exists. */
final class DemoPeople {

    static final String MERIDIAN_PPO = "Meridian Choice PPO";
    static final String MERIDIAN_ADVANTAGE = "Meridian Advantage HMO";
    static final String MERIDIAN_EXCHANGE = "Meridian Exchange Silver";
    static final String OTHER_PLAN = "Pilgrim Valley PPO";

    static final List<String> EMPLOYER_HEADER = List.of(
            "Employer ID",
            "Company",
            "Benefits Contact",
            "Contact Title",
            "Email",
            "Phone",
            "Street",
            "City",
            "State",
            "ZIP",
            "Market",
            "Covered Lives",
            "Funding",
            "Renewal Month",
            "Broker",
            "Plan");
    static final List<String> PHYSICIAN_HEADER = List.of(
            "NPI",
            "First Name",
            "Last Name",
            "Specialty",
            "Practice",
            "Email",
            "Phone",
            "Street",
            "City",
            "State",
            "ZIP",
            "Market");
    static final List<String> PATIENT_HEADER = List.of(
            "Patient ID",
            "First Name",
            "Last Name",
            "Birth Date",
            "Death Date",
            "Guardian",
            "Email",
            "Phone",
            "Street",
            "City",
            "State",
            "ZIP",
            "Market",
            "Plan",
            "Language");

    private static final int EMPLOYERS = 180;
    private static final int PHYSICIANS = 620;
    private static final int PATIENTS = 4_200;
    private static final List<String> SPECIALTIES = List.of(
            "Family Medicine",
            "Internal Medicine",
            "Cardiology",
            "Pediatrics",
            "Orthopedic Surgery",
            "Obstetrics & Gynecology",
            "Oncology",
            "Emergency Medicine");

    private final Random random;
    private final Faker faker;
    private final LocalDate today;

    DemoPeople(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.faker = new Faker(Locale.US, new Random(seed + 1));
        this.today = today;
    }

    List<Person> employers() {
        return people(EMPLOYERS, this::employer);
    }

    List<Person> physicians() {
        return people(PHYSICIANS, this::physician);
    }

    List<Person> patients() {
        return people(PATIENTS, this::patient);
    }

    /** As the file that somebody exports from a spreadsheet: semicolons, and everything quoted that has one. */
    static String csv(List<String> header, List<Person> people) {
        StringBuilder file = new StringBuilder(String.join(";", header)).append("\r\n");
        people.forEach(person -> file.append(String.join(
                        ";", person.cells().stream().map(DemoPeople::cell).toList()))
                .append("\r\n"));
        return file.toString();
    }

    private static String cell(String value) {
        return value.contains(";") || value.contains("\"") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private static List<Person> people(int count, IntFunction<Person> person) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(person).toList());
    }

    private Person employer(int number) {
        Market market = market();
        Market.Place place = market.place(random.nextInt(3));
        String company = faker.company().name();
        String key = "EMP-%05d".formatted(number + 1);
        String email = percent(92) ? "benefits@%s.example".formatted(slug(company) + (number + 1)) : "";
        int lives = (int) Math.round(Math.exp(4 + random.nextGaussian() * 1.1));
        String contact = faker.name().firstName() + " " + faker.name().lastName();
        return new Person(
                key,
                contact,
                email,
                List.of(
                        key,
                        company,
                        contact,
                        percent(50) ? "Director of Benefits" : "HR Manager",
                        email,
                        phone(market),
                        faker.address().streetAddress(),
                        place.city(),
                        market.state(),
                        place.zip(),
                        market.label(),
                        String.valueOf(Math.max(12, lives)),
                        percent(35) ? "self-funded" : "insured",
                        String.valueOf(1 + random.nextInt(12)),
                        percent(60) ? faker.company().name() + " Brokers" : "",
                        percent(88) ? MERIDIAN_PPO : OTHER_PLAN));
    }

    private Person physician(int number) {
        Market market = market();
        Market.Place place = market.place(random.nextInt(3));
        String first = faker.name().firstName();
        String last = faker.name().lastName();
        String npi = npi(120_000_000 + number * 37);
        String email = percent(96) ? "%s.%s%d@practice.example".formatted(slug(first), slug(last), number + 1) : "";
        return new Person(
                npi,
                first + " " + last,
                email,
                List.of(
                        npi,
                        first,
                        last,
                        SPECIALTIES.get(random.nextInt(SPECIALTIES.size())),
                        last + " " + "Medical Group",
                        email,
                        phone(market),
                        faker.address().streetAddress(),
                        place.city(),
                        market.state(),
                        place.zip(),
                        market.label()));
    }

    private Person patient(int number) {
        Market market = market();
        Market.Place place = market.place(random.nextInt(3));
        String first = faker.name().firstName();
        String last = faker.name().lastName();
        String key = "MRN-%06d".formatted(number + 1);
        boolean minor = percent(6);
        boolean senior = !minor && percent(30);
        int age = minor ? 1 + random.nextInt(16) : senior ? 66 + random.nextInt(24) : 19 + random.nextInt(46);
        String email = percent(72) ? "%s.%s%d@mail.example".formatted(slug(first), slug(last), number + 1) : "";
        boolean withAddress = percent(95);
        return new Person(
                key,
                first + " " + last,
                email,
                List.of(
                        key,
                        first,
                        last,
                        today.minusYears(age).minusDays(random.nextInt(360)).toString(),
                        percent(1) ? today.minusDays(20 + random.nextInt(300)).toString() : "",
                        minor && percent(80) ? faker.name().firstName() + " " + last : "",
                        email,
                        percent(80) ? phone(market) : "",
                        withAddress ? faker.address().streetAddress() : "",
                        withAddress ? place.city() : "",
                        withAddress ? market.state() : "",
                        withAddress ? place.zip() : "",
                        market.label(),
                        percent(11)
                                ? OTHER_PLAN
                                : senior ? MERIDIAN_ADVANTAGE : percent(75) ? MERIDIAN_PPO : MERIDIAN_EXCHANGE,
                        percent(17) ? "Spanish" : "English"));
    }

    private Market market() {
        int draw = random.nextInt(100);
        return draw < 42
                ? Market.CENTRAL_MASSACHUSETTS
                : draw < 66
                        ? Market.SOUTHERN_NEW_HAMPSHIRE
                        : draw < 86 ? Market.RHODE_ISLAND : Market.EASTERN_CONNECTICUT;
    }

    private boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** Numbers 555-0100 to 555-0199 are kept for fiction (North American Numbering Plan). */
    private String phone(Market market) {
        return "(%s) 555-01%02d".formatted(market.areaCode(), random.nextInt(100));
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /** Nine digits and the check digit that CMS asks for: Luhn over 80840 and the number. */
    private static String npi(int nineDigits) {
        String digits = "80840" + nineDigits;
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return nineDigits + String.valueOf((10 - sum % 10) % 10);
    }
}
