-- A payer as campaign-service knows it. That service owns payers; here stand the names that imports and covers refer to.
CREATE TABLE payer (
    id          uuid        NOT NULL DEFAULT uuidv7(),
    name        text        NOT NULL,
    created_at  timestamptz NOT NULL,
    CONSTRAINT payer_pk PRIMARY KEY (id)
);

CREATE UNIQUE INDEX payer_name_uk ON payer (lower(name));

-- For comparing only: lower case, without what people write differently.
CREATE FUNCTION match_text(written text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN translate(lower(coalesce(written, '') COLLATE "pg_c_utf8"), ' .,;:-_#/()''"', '');

-- How duplicates without an id and an e-mail are found, and with another name, who lives together.
CREATE FUNCTION name_address_key(name text, line1 text, line2 text, zip text, city text, state text) RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN line1 IS NOT NULL THEN hashtextextended(
        match_text(name) || '|' || match_text(line1) || match_text(line2) || '|' || coalesce(left(zip, 5), match_text(city) || match_text(state)), 0) END;

-- Everybody who may be asked: one row a person or employer, wide, since audiences filter and count a million of them in one pass.
CREATE TABLE stakeholder (
    id              uuid        NOT NULL DEFAULT uuidv7(),
    kind            text        NOT NULL,
    -- The id that another system gave, unique with that system's name.
    source          text        NOT NULL DEFAULT 'default',
    external_id     text,

    -- The person: the patient, the physician, or the employer's contact person.
    prefix          text,
    first_name      text,
    middle_name     text,
    last_name       text,
    suffix          text,
    full_name       text,
    title           text,
    -- The employer itself; of a physician the practice.
    organisation    text,
    broker          text,
    funding         text,
    covered_lives   integer     NOT NULL DEFAULT 0,
    employees       integer,
    renewal_month   smallint,
    npi             text,
    specialty       text,

    language        text        NOT NULL DEFAULT 'en',
    -- The contract's area, which need not be the state of the address.
    market          text,
    -- The current cover; of an employer the insurer of its plan.
    payer_id        uuid,
    plan_name       text,
    line_of_business text,
    covered_from    date,
    covered_until   date,

    email           text,
    -- E.164
    phone           text,
    address_line1   text,
    address_line2   text,
    city            text,
    state           text,
    -- 01234 or 01234-5678
    zip             text,
    -- Why a contact point is not used any more (bounced, returned, wrong_number, ...). A new one clears it.
    email_retired   text,
    phone_retired   text,
    address_retired text,

    is_minor        boolean     NOT NULL DEFAULT false,
    -- Whom letters for a minor are addressed to.
    addressee       text,
    is_deceased     boolean     NOT NULL DEFAULT false,
    tags            text[]      NOT NULL DEFAULT '{}',
    relationship_owner text,

    -- Kept by consent, here so that an audience needs no join.
    suppressed      boolean     NOT NULL DEFAULT false,
    email_opted_out boolean     NOT NULL DEFAULT false,
    print_opted_out boolean     NOT NULL DEFAULT false,
    calls_opted_out boolean     NOT NULL DEFAULT false,
    consent_version bigint      NOT NULL DEFAULT 0,

    -- Somebody who turned out to be this other one.
    merged_into     uuid,
    version         bigint      NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,

    display_name    text        GENERATED ALWAYS AS (CASE WHEN kind = 'employer' THEN coalesce(organisation, full_name) ELSE coalesce(full_name, organisation) END) STORED,
    sort_name       text        GENERATED ALWAYS AS (lower((CASE WHEN kind = 'employer' THEN coalesce(organisation, full_name) ELSE coalesce(last_name || ' ' || first_name, full_name, organisation) END) COLLATE "pg_c_utf8")) STORED,
    email_usable    boolean     GENERATED ALWAYS AS (email IS NOT NULL AND email_retired IS NULL) STORED,
    phone_usable    boolean     GENERATED ALWAYS AS (phone IS NOT NULL AND phone_retired IS NULL) STORED,
    address_usable  boolean     GENERATED ALWAYS AS (address_line1 IS NOT NULL AND city IS NOT NULL AND state IS NOT NULL AND zip IS NOT NULL AND address_retired IS NULL) STORED,
    -- Patients at one address are a household.
    household_key   bigint      GENERATED ALWAYS AS (CASE WHEN kind = 'patient' THEN name_address_key('', address_line1, address_line2, zip, city, state) END) STORED,
    name_address_key bigint     GENERATED ALWAYS AS (name_address_key(CASE WHEN kind = 'employer' THEN coalesce(organisation, full_name) ELSE coalesce(full_name, organisation) END, address_line1, address_line2, zip, city, state)) STORED,

    CONSTRAINT stakeholder_pk PRIMARY KEY (id),
    CONSTRAINT stakeholder_payer_fk FOREIGN KEY (payer_id) REFERENCES payer (id),
    CONSTRAINT stakeholder_kind_ck CHECK (kind IN ('employer', 'patient', 'physician')),
    CONSTRAINT stakeholder_funding_ck CHECK (funding IN ('insured', 'self_funded')),
    CONSTRAINT stakeholder_covered_lives_ck CHECK (covered_lives >= 0),
    CONSTRAINT stakeholder_renewal_month_ck CHECK (renewal_month BETWEEN 1 AND 12),
    CONSTRAINT stakeholder_line_of_business_ck CHECK (line_of_business IN ('commercial', 'marketplace', 'medicare_advantage', 'medicare', 'medicaid_managed_care', 'medicaid', 'dual_eligible', 'other')),
    CONSTRAINT stakeholder_named_ck CHECK (full_name IS NOT NULL OR organisation IS NOT NULL)
);

CREATE UNIQUE INDEX stakeholder_external_id_uk ON stakeholder (external_id, kind, source) WHERE external_id IS NOT NULL;

CREATE INDEX stakeholder_email_ix ON stakeholder (email) WHERE email IS NOT NULL;

CREATE INDEX stakeholder_phone_ix ON stakeholder (phone) WHERE phone IS NOT NULL;

CREATE INDEX stakeholder_npi_ix ON stakeholder (npi) WHERE npi IS NOT NULL;

CREATE INDEX stakeholder_name_address_ix ON stakeholder (name_address_key) WHERE name_address_key IS NOT NULL;

CREATE INDEX stakeholder_sort_name_ix ON stakeholder (sort_name text_pattern_ops);

-- What an audience filters by and why it leaves somebody out stands in the index alone.
CREATE INDEX stakeholder_audience_ix ON stakeholder (kind, market, payer_id, line_of_business)
    INCLUDE (id, covered_lives, language, specialty, email_usable, phone_usable, address_usable, email_opted_out, print_opted_out,
             calls_opted_out, suppressed, is_deceased, is_minor, addressee, merged_into, household_key, tags);
