-- Why somebody may be left out of an audience, and how they can be reached, as bits: AudienceFlag says which. The waterfall is
-- then one look into an array for each stakeholder.
ALTER TABLE stakeholder
    ADD COLUMN audience_flags smallint NOT NULL GENERATED ALWAYS AS ((
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
    )::smallint) STORED;

-- An audience is counted and frozen from this index alone, in the order of the households, so that repeats in a household are
-- seen without a sort: a million stakeholders in about 0.7 s, against 1.5 s with the sort and more from the table.
CREATE INDEX stakeholder_judged_ix ON stakeholder (household_key, id)
    INCLUDE (audience_flags, covered_lives, kind, market, line_of_business, payer_id, language, specialty, tags);

DROP INDEX stakeholder_audience_ix;
