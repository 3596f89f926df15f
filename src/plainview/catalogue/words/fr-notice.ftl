### The public notice, its layers, and the short notices beside forms.

## The short notice beside a form

notice-brief-what = Ce que nous recueillons ici : { $what }.
notice-brief-nothing = Nous ne recueillons rien sur vous ici.
notice-brief-required = Vous devez donner : { $what }.
notice-brief-law = Parce que la loi l’exige : { $what }.
notice-brief-moves = Voici ce qui oriente l’algorithme interne, et change donc ce qui vous est recommandé : { $what }.
notice-brief-uses = Cela nous sert à : { $what }.
notice-brief-kept = Nous le gardons { $days } au plus.
notice-brief-recipients = Cela peut aller à : { $what }.
notice-brief-nobody = Personne à l’extérieur ne le reçoit.
notice-brief-more = Chaque chose en une ligne
notice-brief-every-use = Toutes les utilisations :
notice-brief-every-recipient = Tous ceux qui peuvent en recevoir une partie :
notice-brief-whole = Toute la notice
notice-only-in = { $what } (pays : { $countries } seulement)
notice-kept-for = Gardé { $days }.

notice-more = { $count ->
    [one] { NUMBER($count) } autre
   *[other] { NUMBER($count) } autres
  }

## The notice in short

notice-title = Votre vie privée sur { $service }
notice-lead = Ce que recueille { $service }, pourquoi, combien de temps cela reste et qui peut le recevoir. Cette notice est faite à partir des règles mêmes que le service applique.
notice-nav = Parties de cette notice
notice-overview = En bref
notice-collected = Ce que nous recueillons
notice-uses = À quoi cela nous sert
notice-recipients = Qui peut le recevoir
notice-kept = Combien de temps nous le gardons
notice-rights = Vos droits
notice-places = Quand nous demandons
notice-nothing = { $source } : rien.
notice-source-member = Vous nous dites : { $what }.
notice-source-usage = Pendant que vous utilisez { $service }, nous notons : { $what }.
notice-source-devices = Vos appareils nous envoient : { $what }.
notice-source-partners = Nos partenaires peuvent nous envoyer : { $what }.
notice-source-elsewhere = De registres publics et d’autres entreprises, nous pouvons recevoir : { $what }.
notice-source-derived = De tout cela, nous déduisons : { $what }.
notice-also = Et aussi : { $what }.
notice-recipients-provider = { $count ->
    [one] Une entreprise qui travaille pour nous ; elle ne peut faire que ce que nous lui demandons.
   *[other] { NUMBER($count) } entreprises qui travaillent pour nous ; elles ne peuvent faire que ce que nous leur demandons.
  }
notice-recipients-partner = { $count ->
    [one] Un partenaire ; il répond de ce qu’il fait des données.
   *[other] { NUMBER($count) } partenaires ; ils répondent de ce qu’ils font des données.
  }
notice-recipients-own-platform = { $count ->
    [one] Un service de notre propre groupe.
   *[other] { NUMBER($count) } services de notre propre groupe.
  }
notice-recipients-none = Personne à l’extérieur ne peut recevoir quoi que ce soit.
notice-appointed = { $count ->
    [0] Personne ne tient un de ces rôles aujourd’hui, donc rien n’est envoyé.
    [one] Un de ces rôles est tenu aujourd’hui ; rien n’est envoyé pour les autres.
   *[other] { NUMBER($count) } de ces rôles sont tenus aujourd’hui ; rien n’est envoyé pour les autres.
  }
notice-kept-between = Chaque chose a sa propre durée, de { $least } à { $most }. Ensuite, elle est effacée.
notice-in-force = Voici les règles en vigueur le { $day }.
notice-version = Version des règles : { $version }
notice-more-collected = Plus sur ce que nous recueillons
notice-more-uses = Plus sur ce à quoi cela nous sert
notice-more-recipients = Tous ceux qui peuvent le recevoir
notice-more-kept = Combien de temps nous gardons chaque chose
notice-more-rights = Plus sur vos droits
notice-more-places = Ce que nous demandons, et quand

## Country and language

notice-country = Pays
notice-country-none = Non choisi
notice-country-go = Afficher
notice-country-change = Choisir un pays
notice-country-chosen = Certaines règles changent d’un pays à l’autre. Vous voyez celles de ce pays : { $country }.
notice-country-assumed = Certaines règles changent d’un pays à l’autre. Nous supposons que vous êtes dans ce pays : { $country }.
notice-country-unknown = Certaines règles changent d’un pays à l’autre. Vous voyez celles de tous les pays ensemble.
notice-country-wrong = Ce pays n’existe pas. Choisissez-en un dans la liste.
notice-languages = Langues

## The pages behind it

notice-collected-lead = Tout ce que nous pouvons recueillir, selon d’où cela vient. Chaque nom mène à ses utilisations, à la raison que la loi nous donne, et à sa durée.
notice-uses-lead = Chaque utilisation, les données qu’il lui faut, et si vous pouvez la désactiver.
notice-recipients-lead = Qui, à l’extérieur, peut recevoir quelque chose sur vous, quoi, et pour quoi.
notice-kept-lead = Chaque chose est effacée quand sa durée est passée, comptée depuis le jour où elle nous est parvenue. Si vous nous demandez de l’effacer, elle part plus tôt.
notice-rights-lead = Ces droits sont à vous, quoi que vous ayez accepté. Tous sont gratuits.
notice-places-lead = Chacun de ces moments a sa propre notice, avec ce que nous y recueillons et rien d’autre.
notice-period = Durée
notice-things = Quoi
notice-sensitive = Sensible
notice-moves = Oriente les recommandations
notice-only = Pays : { $countries } seulement
notice-default-on = Activé, sauf si vous le désactivez
notice-default-off = Désactivé, sauf si vous l’activez
notice-looks-at = Données utilisées
notice-looks-at-all = Tout ce que nous gardons sur vous
notice-looks-at-none = Rien n’est utilisé pour cela ici.
notice-may-receive = Ce qui peut y aller
notice-seat = Pays : { $country }
notice-safeguard = Ce qui protège les données là-bas : { $safeguard }

## One thing that we collect

notice-element-back = Tout ce que nous recueillons
notice-element-source = D’où cela vient
notice-element-places = Quand nous demandons
notice-element-required = Vous devez le donner.
notice-element-not-here = Nous ne recueillons pas cela dans votre pays.
notice-element-kept = Nous le gardons { $days } au plus.
notice-element-erased = Si vous nous demandez de l’effacer
notice-element-unused = Cela ne sert à rien ; nous le gardons seulement pour que vous puissiez le voir.
notice-element-why = Pourquoi nous en avons le droit
notice-element-not-used = Pas utilisé pour cela dans votre pays.
notice-element-seen = Avec quelle précision c’est vu
notice-element-to = Qui peut le recevoir
notice-element-nobody = Personne à l’extérieur
notice-everywhere = Dans tous les pays
notice-everywhere-else = Dans tous les autres pays

## Your rights

notice-right-see = Voir ce que nous gardons sur vous, avec les vraies valeurs
notice-right-download = Obtenir une copie de tout
notice-right-correct = Faire rectifier quelque chose
notice-right-erase = Faire effacer quelque chose
notice-right-switch = Désactiver des utilisations, et les réactiver
notice-right-object = Dire non à une utilisation, ou la faire mettre en pause
notice-right-without = Demander sans compte, ou pour quelqu’un d’autre
notice-right-follow = Voir où en est votre demande
notice-right-complain = Porter plainte auprès de l’autorité : { $authority }
notice-right-signal = Si votre navigateur envoie le signal « Global Privacy Control », nous ne vendons pas vos données et nous ne les partageons pas.

## The notice of one place

notice-at-lead = Voici ce que recueille { $service } ici, à quoi cela sert, combien de temps c’est gardé et qui d’autre le reçoit.
notice-at-version = Version de ce texte : { $version }

## Signing in, and requests without an account

notice-sign-in = Quand vous vous connectez
notice-request = Ce que vous écrivez ici nous sert seulement à savoir qui demande et à vous répondre. Personne à l’extérieur ne le reçoit.
