-- The keys by which duplicates and households are found. One translate() of many characters takes three times as long as the few
-- replace() that people's writing really needs, and one comparison text is enough for name and address.
CREATE OR REPLACE FUNCTION match_text(written text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN replace(replace(replace(replace(replace(replace(lower(coalesce(written, '') COLLATE "pg_c_utf8"), ' ', ''), '.', ''), ',', ''), '-', ''), '#', ''), '''', '');

CREATE OR REPLACE FUNCTION name_address_key(name text, line1 text, line2 text, zip text, city text, state text) RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN line1 IS NOT NULL THEN hashtextextended(
        match_text(coalesce(name, '') || '|' || line1 || coalesce(line2, ''))
            || '|' || coalesce(left(zip, 5), match_text(coalesce(city, '') || coalesce(state, ''))), 0) END;

-- Also drops the index over it.
ALTER TABLE stakeholder DROP COLUMN audience_flags;

-- Now with the line of business (bits 10 to 13) and the kind (from bit 14) as numbers: SegmentCode says which. Comparing texts for
-- each of a million was a quarter of a count. The new expressions of the keys write everybody's anew.
ALTER TABLE stakeholder
    ALTER COLUMN household_key SET EXPRESSION AS (CASE WHEN kind = 'patient' THEN name_address_key('', address_line1, address_line2, zip, city, state) END),
    ALTER COLUMN name_address_key SET EXPRESSION AS (name_address_key(CASE WHEN kind = 'employer' THEN coalesce(organisation, full_name) ELSE coalesce(full_name, organisation) END, address_line1, address_line2, zip, city, state)),
    ADD COLUMN audience_flags integer NOT NULL GENERATED ALWAYS AS (
        CASE WHEN suppressed THEN 1 ELSE 0 END
        | CASE WHEN is_deceased THEN 2 ELSE 0 END
        | CASE WHEN is_minor AND addressee IS NULL THEN 4 ELSE 0 END
        | CASE WHEN merged_into IS NOT NULL THEN 8 ELSE 0 END
        | CASE WHEN email IS NOT NULL AND email_retired IS NULL THEN 16 ELSE 0 END
        | CASE WHEN address_line1 IS NOT NULL AND city IS NOT NULL AND state IS NOT NULL AND zip IS NOT NULL
                    AND address_retired IS NULL THEN 32 ELSE 0 END
        | CASE WHEN phone IS NOT NULL AND phone_retired IS NULL THEN 64 ELSE 0 END
        | CASE WHEN email_opted_out THEN 128 ELSE 0 END
        | CASE WHEN print_opted_out THEN 256 ELSE 0 END
        | CASE WHEN calls_opted_out THEN 512 ELSE 0 END
        | CASE line_of_business
              WHEN 'commercial' THEN 1024
              WHEN 'marketplace' THEN 2048
              WHEN 'medicare_advantage' THEN 3072
              WHEN 'medicare' THEN 4096
              WHEN 'medicaid_managed_care' THEN 5120
              WHEN 'medicaid' THEN 6144
              WHEN 'dual_eligible' THEN 7168
              WHEN 'other' THEN 8192
              ELSE 0
          END
        | CASE kind WHEN 'patient' THEN 16384 WHEN 'physician' THEN 32768 ELSE 0 END
    ) STORED;

-- In the order of the households; without what the flags say.
CREATE INDEX stakeholder_judged_ix ON stakeholder (household_key, id)
    INCLUDE (audience_flags, covered_lives, market, payer_id, language, specialty, tags);
