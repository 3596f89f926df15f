"""What members, officers and the public are told: derived from catalogue, records and ledger, never written by hand."""
