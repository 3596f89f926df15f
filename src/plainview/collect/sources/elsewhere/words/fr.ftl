program-elsewhere = le guichet qui reçoit ce qui vient d’ailleurs

elsewhere-sent = Ce qui est venu d’ailleurs à votre sujet
elsewhere-sent-lead = Ce sont des registres publics de réseaux, et ce que nous ont dit les services qui protègent les comptes, font tourner les jeux et encaissent les paiements. Nous ne regardons jamais ce que les gens écrivent sur eux-mêmes.

feed-public-networks = des registres publics de réseaux
feed-security = un service de sécurité
feed-multiplayer = la plateforme de jeu à plusieurs
feed-payment-service = le service de paiement
