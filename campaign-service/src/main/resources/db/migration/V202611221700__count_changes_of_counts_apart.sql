-- Counts change by the second, all else of a status now and then: a reader who knows which it was reads only that anew.
ALTER TABLE status_revision ADD COLUMN counts bigint NOT NULL DEFAULT 0;
