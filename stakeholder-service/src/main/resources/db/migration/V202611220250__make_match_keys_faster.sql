-- The keys by which duplicates and households are found took most of an import's time. One translate() of many characters takes
-- three times as long as the few replace() that people's writing really needs, and one comparison text is enough for all parts.
CREATE OR REPLACE FUNCTION match_text(written text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN replace(replace(replace(replace(replace(replace(lower(coalesce(written, '') COLLATE "pg_c_utf8"), ' ', ''), '.', ''), ',', ''), '-', ''), '#', ''), '''', '');

CREATE OR REPLACE FUNCTION name_address_key(name text, line1 text, line2 text, zip text, city text, state text) RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN line1 IS NOT NULL THEN hashtextextended(
        match_text(coalesce(name, '') || '|' || line1 || coalesce(line2, ''))
            || '|' || coalesce(left(zip, 5), match_text(coalesce(city, '') || coalesce(state, ''))), 0) END;

-- Writes the keys of everybody who is there anew.
ALTER TABLE stakeholder
    ALTER COLUMN household_key SET EXPRESSION AS (CASE WHEN kind = 'patient' THEN name_address_key('', address_line1, address_line2, zip, city, state) END),
    ALTER COLUMN name_address_key SET EXPRESSION AS (name_address_key(CASE WHEN kind = 'employer' THEN coalesce(organisation, full_name) ELSE coalesce(full_name, organisation) END, address_line1, address_line2, zip, city, state));
