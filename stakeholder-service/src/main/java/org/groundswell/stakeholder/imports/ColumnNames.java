package org.groundswell.stakeholder.imports;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people call their columns: guesses a mapping from a header, and knows the columns that are never taken. */
final class ColumnNames {

    /** Never kept, whatever somebody maps them to: identity numbers, race, clinical data and costs have no use here. */
    private static final Pattern NEVER =
            Pattern.compile("(patient|member|subscriber)?(ssn|race)(number|code|last4)?|tin|mrn"
                    + "|.*(socialsecurity|ethnic|passport|drivers|expense|cost|income|diagnos|medication|medicalrecord).*"
                    + "|healthcarecoverage|amount(un)?covered");

    /** In the order in which they are tried: an exact "patient id" before a plain "id". */
    private static final Map<ImportField, List<String>> NAMES = Map.ofEntries(
            entry(
                    ImportField.EXTERNAL_ID,
                    List.of(
                            "externalid",
                            "employerid",
                            "patientid",
                            "physicianid",
                            "providerid",
                            "payerid",
                            "stakeholderid",
                            "organizationid",
                            "patient",
                            "memberid",
                            "accountid",
                            "recordid",
                            "crmid",
                            "customerid",
                            "id")),
            entry(ImportField.PREFIX, List.of("prefix", "salutation", "honorific")),
            entry(
                    ImportField.FIRST_NAME,
                    List.of("firstname", "first", "givenname", "contactfirstname", "contactfirst", "forename")),
            entry(ImportField.MIDDLE_NAME, List.of("middlename", "middle", "middleinitial", "mi")),
            entry(
                    ImportField.LAST_NAME,
                    List.of("lastname", "last", "surname", "familyname", "contactlastname", "contactlast")),
            entry(ImportField.SUFFIX, List.of("suffix")),
            entry(ImportField.FULL_NAME, List.of("fullname", "name")),
            entry(ImportField.TITLE, List.of("title", "jobtitle", "contacttitle", "position", "role")),
            entry(
                    ImportField.ORGANISATION,
                    List.of(
                            "organisation",
                            "organization",
                            "organisationname",
                            "organizationname",
                            "employer",
                            "employername",
                            "company",
                            "companyname",
                            "businessname",
                            "groupname",
                            "practice",
                            "practicename",
                            "clinic",
                            "affiliation",
                            "facility",
                            "group")),
            entry(ImportField.ORGANISATION_ID, List.of("organisationid", "organizationid", "practiceid", "facilityid")),
            entry(ImportField.BROKER, List.of("broker", "brokername", "consultant")),
            entry(ImportField.FUNDING, List.of("funding", "fundingtype", "planfunding")),
            entry(ImportField.COVERED_LIVES, List.of("coveredlives", "lives", "members", "memberlives", "enrolled")),
            entry(
                    ImportField.EMPLOYEES,
                    List.of("employees", "employeecount", "headcount", "numberofemployees", "fte")),
            entry(ImportField.RENEWAL_MONTH, List.of("renewalmonth", "renewal", "planrenewal", "renewsin")),
            entry(ImportField.NPI, List.of("npi", "npinumber", "nationalprovideridentifier")),
            entry(ImportField.SPECIALTY, List.of("specialty", "speciality", "primaryspecialty", "taxonomy")),
            entry(ImportField.LANGUAGE, List.of("language", "preferredlanguage", "lang")),
            entry(ImportField.MARKET, List.of("market", "region", "servicearea", "area")),
            entry(
                    ImportField.PAYER_NAME,
                    List.of(
                            "payer",
                            "payername",
                            "plan",
                            "planname",
                            "insurer",
                            "insurance",
                            "carrier",
                            "healthplan",
                            "payor")),
            entry(ImportField.LINE_OF_BUSINESS, List.of("lineofbusiness", "lob", "product", "producttype", "plantype")),
            entry(
                    ImportField.COVERED_FROM,
                    List.of("coveredfrom", "start", "startdate", "startyear", "effective", "effectivedate", "from")),
            entry(
                    ImportField.COVERED_UNTIL,
                    List.of("covereduntil", "end", "enddate", "endyear", "termdate", "terminationdate", "until", "to")),
            entry(ImportField.POLICY_HOLDER, List.of("policyholder", "ownername", "subscriber", "subscribername")),
            entry(ImportField.EMAIL, List.of("email", "emailaddress", "mail", "contactemail", "workemail")),
            entry(
                    ImportField.PHONE,
                    List.of("phone", "phonenumber", "telephone", "tel", "contactphone", "workphone", "mobile", "cell")),
            entry(
                    ImportField.ADDRESS_LINE1,
                    List.of("addressline1", "address1", "address", "street", "streetaddress", "mailingaddress")),
            entry(ImportField.ADDRESS_LINE2, List.of("addressline2", "address2", "apt", "unit", "suite")),
            entry(ImportField.CITY, List.of("city", "town")),
            entry(ImportField.STATE, List.of("state", "stateabbreviation", "st")),
            entry(ImportField.ZIP, List.of("zip", "zipcode", "postalcode", "postcode", "zip5")),
            entry(ImportField.BIRTH_DATE, List.of("birthdate", "dateofbirth", "dob", "birthday")),
            entry(ImportField.IS_MINOR, List.of("minor", "isminor")),
            entry(
                    ImportField.ADDRESSEE,
                    List.of("addressee", "guardian", "guardianname", "parent", "responsibleparty")),
            entry(ImportField.DEATH_DATE, List.of("deathdate", "dateofdeath", "dod")),
            entry(ImportField.IS_DECEASED, List.of("deceased", "isdeceased")),
            entry(ImportField.TAGS, List.of("tags", "tag", "labels", "segment")),
            entry(ImportField.RELATIONSHIP_OWNER, List.of("relationshipowner", "owner", "accountmanager", "ownedby")));

    private ColumnNames() {}

    static boolean isNeverTaken(String column) {
        return NEVER.matcher(key(column)).matches();
    }

    /** The columns that were recognised, in the header's order. */
    static Map<String, ImportField> suggest(ImportKind kind, List<String> header) {
        Map<Integer, ImportField> found = new TreeMap<>();
        Set<ImportField> taken = EnumSet.noneOf(ImportField.class);
        for (ImportField field : inOrderOf(kind)) {
            names(field, kind).stream()
                    .map(name -> position(header, name, found))
                    .filter(position -> position >= 0)
                    .findFirst()
                    .filter(position -> taken.add(field))
                    .ifPresent(position -> found.put(position, field));
        }
        Map<String, ImportField> suggested = new LinkedHashMap<>();
        found.forEach((position, field) -> suggested.put(header.get(position), field));
        return suggested;
    }

    /** Lower case letters and digits alone. */
    static String key(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** An employer's plain "name" is its own and not its contact person's. */
    private static List<ImportField> inOrderOf(ImportKind kind) {
        List<ImportField> fields = new ArrayList<>(ImportField.of(kind));
        if (kind == ImportKind.EMPLOYER) {
            fields.remove(ImportField.ORGANISATION);
            fields.addFirst(ImportField.ORGANISATION);
        }
        return fields;
    }

    private static List<String> names(ImportField field, ImportKind kind) {
        return Stream.concat(namesOfKind(field, kind).stream(), NAMES.getOrDefault(field, List.of()).stream())
                .toList();
    }

    private static List<String> namesOfKind(ImportField field, ImportKind kind) {
        if (field == ImportField.FULL_NAME) {
            return switch (kind) {
                case EMPLOYER -> List.of("contactname", "contactperson", "contact", "hrcontact", "benefitscontact");
                case PATIENT, COVERAGE -> List.of("patientname");
                case PHYSICIAN -> List.of("physicianname", "providername", "doctor", "physician", "provider");
                case PAYER -> List.of("payername", "payer", "insurer", "carrier");
            };
        }
        boolean ofEmployer = field == ImportField.ORGANISATION && kind == ImportKind.EMPLOYER;
        return ofEmployer ? List.of("organisation", "organization", "employername", "companyname", "name") : List.of();
    }

    private static int position(List<String> header, String name, Map<Integer, ImportField> found) {
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (!found.containsKey(i) && key(column).equals(name) && !isNeverTaken(column)) {
                return i;
            }
        }
        return -1;
    }
}
