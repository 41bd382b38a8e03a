-- A claim changes all deliveries of a page at once, and so does the end of the claim: with room for one more version of each,
-- every change stays on its page and writes no index (HOT update). With 80, six in ten did not.
ALTER TABLE delivery SET (fillfactor = 45);
