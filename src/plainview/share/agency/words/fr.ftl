program-agency = le guichet des agences de publicité

audience-heading = Fichiers d’audience
audience-lead = Un fichier d’audience ne contient que des membres qui ont dit oui à des publicités qui leur correspondent, sous des numéros que seul son destinataire possède. Chacun d’eux lit sur sa page qu’il y figurait.
audience-none = Aucune audience n’a été demandée.
audience-when = Demandé le
audience-recipient = Destinataire
audience-elements = Ce qu’il contient
audience-elements-with-commas = Ce qu’il contient, séparé par des virgules
audience-state = État
audience-state-pending = En attente
audience-state-done = Préparé
audience-given = Membres dedans
audience-held-back = Retenus
audience-why = Pourquoi
audience-make = Préparer un fichier d’audience
audience-asked = Le fichier d’audience est en préparation.
