program-continue-watching = Continue watching
continue-watching-heading = What you began and did not finish
continue-watching-none = You finished everything you began.
