program-coordinate = les offres par des partenaires

reason-token_missing = C’est arrivé sans code, donc nous ne l’avons pas fait.
reason-token_unknown = Ce code ne vient pas de nous. Vérifiez que vous l’avez écrit en entier.
reason-token_used = Ce code a déjà servi, et chacun marche une seule fois.
reason-token_expired = Ce code a plus d’un jour. Votre fournisseur peut vous en donner un nouveau.
reason-token_canceled = Votre fournisseur a mis fin à cette offre.
reason-token_partner_gone = Nous ne travaillons plus avec le fournisseur qui a donné ce code.
reason-partner_account_taken = Ce compte chez votre fournisseur appartient déjà à un autre membre.
reason-partner_silent = Votre fournisseur n’a pas encore répondu. Nous réessayons.
reason-partner_gone = L’offre ou le fournisseur n’est plus là.
reason-partner_refused = Votre fournisseur a dit qu’il n’accepte pas de tels messages.
reason-partner_never_answered = Votre fournisseur n’a pas répondu pendant plus d’un jour, donc nous avons arrêté d’essayer.
reason-entitlement_open = Le changement n’était pas encore terminé. Nous réessayons.

coordinate-heading = Offres par d’autres entreprises
coordinate-reached =
    { $count ->
        [one] Une offre vous parvient par une autre entreprise.
       *[other] { $count } offres vous parviennent par d’autres entreprises.
    }
    Elles vous connaissent par leur propre numéro pour vous ; nous ne leur donnons jamais pour cela votre adresse e-mail ni votre numéro de téléphone.
coordinate-not-reached = Aucune autre entreprise ne vous apporte le service.
coordinate-offers = Ce qui vous parvient, et par qui
coordinate-no-offers = Rien ne vous parvient par d’autres entreprises.
coordinate-told = Ce que nous leur avons dit à ce sujet
coordinate-partner = Entreprise
coordinate-bundle = Forfait
coordinate-offer = Offre
coordinate-state = Où elle en est
coordinate-since = Depuis
coordinate-when = Quand
coordinate-message = Message
coordinate-stands = Ce qu’il est devenu
coordinate-why = Pourquoi
coordinate-attempts = Essais

coordinate-state-pending = Pas encore activée
coordinate-state-active = En vigueur
coordinate-state-grace-period = En vigueur, un paiement est en retard
coordinate-state-billing-hold = En pause
coordinate-state-canceled = Terminée

coordinate-entitlement-activated = L’offre est en vigueur
coordinate-entitlement-suspended = L’offre est en pause
coordinate-entitlement-resumed = L’offre reprend
coordinate-entitlement-canceled = L’offre est terminée
coordinate-entitlement-cancel-requested = Vous voulez mettre fin à l’offre

coordinate-webhook-waiting = En attente
coordinate-webhook-done = Transmis
coordinate-webhook-not-done = Non transmis
coordinate-webhook-unknown = On ne sait pas

coordinate-token = Code de votre fournisseur
coordinate-activate = Utiliser ce code
coordinate-activate-lead = Votre fournisseur d’accès, votre opérateur mobile ou votre entreprise de paiement vous a donné un code pour notre service ? Il marche une seule fois, pendant un jour.
coordinate-activated = L’offre { $offer }, par { $partner }, est maintenant en vigueur.
coordinate-end = Demander à { $partner } de mettre fin à { $offer }
coordinate-end-lead = C’est à { $partner } que vous payez cette offre, donc cette entreprise seule peut y mettre fin. Nous transmettons votre souhait tout de suite.
coordinate-asked = Nous transmettons votre souhait. L’offre prend fin quand l’entreprise nous le dit.
coordinate-nothing-to-end = Il n’y a pas d’offre de ce genre à laquelle mettre fin.

coordinate-partners-heading = Les partenaires et ce qu’ils ont vendu
coordinate-partners = Droits par partenaire et par état
coordinate-no-partners = Aucun partenaire n’a accès. `plainview partner add` en ajoute un.
coordinate-recipient = Destinataire
coordinate-access = Accès
coordinate-let-in = Accès ouvert
coordinate-let-out = Accès fermé
coordinate-webhooks-heading = Webhooks vers les partenaires
coordinate-webhooks = Les plus récents qui ne sont pas transmis
coordinate-no-webhooks = Il n’y avait rien à transmettre.
coordinate-webhooks-waiting = En attente
coordinate-webhooks-done = Transmis
coordinate-webhooks-not-done = Abandonnés
coordinate-webhooks-unknown = On ne sait pas
