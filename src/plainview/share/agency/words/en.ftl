program-agency = the desk for advertising agencies

audience-heading = Audience files
audience-lead = An audience file has only members who said yes to advertising that fits them, under numbers that only its recipient has. Each of them reads on her page that she was in it.
audience-none = No audience was asked for.
audience-when = Asked for
audience-recipient = Recipient
audience-elements = What is in it
audience-elements-with-commas = What is in it, with commas between
audience-state = State
audience-state-pending = Waiting
audience-state-done = Made
audience-given = Members in it
audience-held-back = Held back
audience-why = Why
audience-make = Make an audience file
audience-asked = The audience file is being made.
