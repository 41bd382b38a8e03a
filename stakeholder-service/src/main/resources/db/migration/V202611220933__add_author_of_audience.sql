-- Who wrote a rule can't approve it alone.
ALTER TABLE audience ADD COLUMN changed_by uuid;
