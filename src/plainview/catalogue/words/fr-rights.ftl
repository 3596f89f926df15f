request-law-gdpr = droit de l’Union européenne : un mois
request-law-uk-gdpr = droit du Royaume-Uni : un mois
request-law-ccpa = droit de Californie : 45 jours
request-law-lgpd = droit du Brésil : 15 jours
request-law-elsewhere = notre propre promesse : un mois

request-state-to-verify = À vérifier
request-state-waiting = En attente
request-state-running = En cours
request-state-done = Terminée
request-state-cancelled = Annulée
request-state-refused = Refusée
request-state-failed = Retardée

request-access = Une copie de vos données
request-correction = Rectifier : { $what }
request-restriction = Ne rien utiliser pour le moment
request-restriction-end = Utiliser à nouveau
request-objection = Arrêter : { $use }
request-objection-end = Ne plus arrêter : { $use }
request-erasure-account = Tout effacer
request-erasure-profile = Effacer un profil
request-erasure-title = Effacer un titre
request-erasure-title-named = Effacer ce que vous avez fait avec « { $title } »
request-erasure-period = Effacer certains jours
request-erasure-period-named = Effacer ce que vous avez fait du { $from } au { $to }

request-stands-to-verify = Nous vérifions que cela vient bien de vous avant de faire quoi que ce soit.
request-stands-hidden = Votre compte est déjà caché. Il sera effacé pour de bon après le { $at }. Jusque-là, vous pouvez changer d’avis.
request-stands-failing = Une partie n’a pas marché. Nous réessayons de nous-mêmes ; rien n’est perdu.
request-stands-access-running = Nous préparons votre copie. Vous pouvez fermer cette page et revenir plus tard.
request-stands-access-done = Votre copie était prête le { $at }.
request-stands-correction-running = C’est rectifié ici. Nous prévenons ceux qui l’avaient reçu de nous.
request-stands-correction-done = C’est rectifié, et ceux qui l’avaient reçu de nous le savent ({ $at }).
request-stands-restriction-running = Cela compte déjà. Nous prévenons ceux qui avaient reçu quelque chose de nous.
request-stands-restriction-done = Cela compte depuis le { $at }.
request-stands-objection-running = Nous sommes en train de le noter.
request-stands-objection-done = Cela compte depuis le { $at }.
request-stands-erasure-running = Caché à tous pour de bon. Les fichiers, les copies et ceux qui avaient reçu quelque chose de nous suivent, étape par étape.
request-stands-erasure-done = Effacé. La dernière étape s’est terminée le { $at }.
request-stands-cancelled = Vous avez retiré cette demande. Rien n’est perdu.
request-stands-refused = Nous n’avons pas fait cela. { $why }

request-why-not-known = Nous n’avons rien qui corresponde à ce que vous nous avez écrit.
request-why-nobody-left = Plus rien n’est gardé sous ce compte.
request-why-not-verified = Nous n’avons pas pu vérifier que cela venait de vous.
request-why-not-you = Il s’agissait des données de quelqu’un d’autre.
request-why-must-keep = Une loi nous oblige à garder cela.
request-why-many-requests = Il y a beaucoup de demandes en ce moment.
request-why-complex = Il est difficile de répondre à celle-ci.
request-why-step-failed = Une étape n’a pas pu être faite.
request-why-residue-found = Il restait quelque chose ; nous l’enlevons et nous vérifions encore.
request-why-withdrawn = La demande a été retirée.

request-step-check = Nous avons cherché ce qu’il y a.
request-step-hide = Tout a été caché à tous.
request-step-wait = Le jour pour changer d’avis est passé.
request-step-collect = Nous avons marqué ce qui n’est qu’à vous, pour pouvoir le rechercher ensuite.
request-step-recipients = Nous avons noté tous ceux qui ont un jour reçu quelque chose de nous.
request-step-forget = Vos coordonnées, vos choix et vos messages en attente sont supprimés.
request-step-rewrite = Les fichiers ont été réécrits sans ces données.
request-step-backups = Les copies gardées pour les urgences ne peuvent plus être lues.
request-step-exports = Les téléchargements préparés ont été supprimés.
request-step-told = Tous ceux qui avaient reçu quelque chose de nous le savent.
request-step-scan = Nous avons passé en revue tout ce qui reste.
request-step-certificate = La preuve a été écrite et signée.
request-step-prepare = Votre fichier a été préparé.
request-step-mark = C’est noté, et cela compte.

request-left = { $days ->
    [0] c’est le dernier jour
    [one] il reste un jour
   *[other] il reste { $days } jours
}
request-late = { $days ->
    [one] un jour de retard
   *[other] { $days } jours de retard
}

request-profile = profil { $profile }

request-told-pending = { $recipient } : pas encore de réponse.
request-told-accepted = { $recipient } : confirmé le { $day }.
request-told-refused = { $recipient } : refusé le { $day }.
request-told-unknown = { $recipient } : demande reçue le { $day }, mais nous ne savons pas ce qui a été fait.
request-told-no-answer = { $recipient } : aucune réponse jusqu’au { $day }.
request-told-no-way = { $recipient } : impossible de prévenir automatiquement ; notre délégué à la protection des données envoie une lettre.

requests-title = Vos demandes
requests-lead = Demandez une copie de vos données, faites-les rectifier, limitez leur utilisation ou faites-les effacer. Vous voyez ici où en est chaque demande.
requests-link = Demander une copie, rectifier, limiter, effacer
requests-link-lead = Recevez tout dans un seul fichier, ou faites rectifier, limiter ou effacer. Vous voyez où en est chaque demande.
requests-none = Vous n’avez encore rien demandé.
requests-list = Ce que vous avez demandé
requests-hidden-title = Votre compte est caché
requests-hidden = Personne ne voit ni n’utilise plus vos données. Vous pouvez encore revenir dessus ici.
requests-cancel = Retirer la demande
requests-cancel-erasure = Retirer la demande et garder mon compte
requests-download = Télécharger votre copie (ZIP)
requests-until = Vous pouvez la télécharger jusqu’au { $until }.
requests-certificate = Télécharger le certificat signé
requests-number = Numéro de cette demande : { $id }
requests-asked = Demandé le { $at }
requests-deadline = Nous devons répondre au plus tard le { $day } ({ $law }) : { $left }.
requests-extended = Cela prend plus de temps que d’habitude. { $why }
requests-progress = fait à { $percent } %
requests-told = Ceux qui l’avaient reçu de nous
requests-ask = Demander quelque chose
requests-password = Votre mot de passe, pour vérifier que c’est bien vous
requests-wrong = Ce mot de passe n’est pas le bon. Rien n’a été fait.
requests-slow = Trop d’essais. Attendez quelques minutes, puis réessayez. Rien n’a été fait.
requests-made = Votre demande est notée. Voyez ci-dessous où elle en est.
requests-taken-back = Vous l’avez retirée. Rien n’est perdu.
requests-too-late = Il est trop tard pour retirer cette demande.
requests-bad = Il manquait quelque chose. Rien n’a été fait.

requests-access-title = Obtenir une copie
requests-access-lead = Un fichier ZIP avec tout, dans un format que d’autres services peuvent lire, et une page qui l’explique.
requests-access-go = Demander ma copie
requests-correct-title = Rectifier quelque chose
requests-correct-lead = Cela compte tout de suite. Ceux qui avaient reçu de nous l’ancienne version sont prévenus. Autre chose est faux ? Écrivez à notre délégué à la protection des données, indiqué ci-dessous.
requests-correct-what = Ce qui est faux
requests-correct-value = Ce qui serait juste
requests-correct-go = Rectifier
requests-correct-not-kept = Nous ne pouvons pas le garder tel que vous l’avez écrit. Un pays s’écrit avec deux lettres, comme DE ; une langue s’écrit comme pt-BR.
requests-limit-title = Mettre l’utilisation en pause
requests-limit-lead = Tout reste à sa place, et ne sert presque plus à rien jusqu’à ce que vous en décidiez autrement. Vous pouvez toujours vous connecter.
requests-limit-go = Mettre en pause
requests-limit-end = Terminer la pause
requests-limit-on = L’utilisation est en pause, parce que vous l’avez demandé.
requests-object-title = Arrêter une utilisation
requests-object-lead = Vous n’avez pas à dire pourquoi.
requests-object-what = Quelle utilisation
requests-object-go = Arrêter cette utilisation
requests-object-stopped = Ce que vous avez arrêté
requests-object-end = Permettre à nouveau
requests-erase-title = Effacer
requests-erase-lead = Avant que quoi que ce soit se passe, vous voyez ce qui part et ce qui reste.
requests-erase-account = Tout
requests-erase-profile = Un profil
requests-erase-title-one = Un titre
requests-erase-period = Certains jours
requests-own-profile = Votre propre profil
requests-erase-from = Premier jour
requests-erase-to = Dernier jour
requests-erase-look = Montrer ce qui part et ce qui reste

erasure-title = Regarder d’abord, effacer ensuite
erasure-lead-account = Votre compte entier, avec tous ses profils. Il est caché tout de suite et effacé après 24 heures, pour que vous puissiez changer d’avis.
erasure-lead-profile = Un profil, tout de suite : { $profile }. Le reste de votre compte ne change pas.
erasure-lead-title = Ce que vous avez fait avec « { $title } », tout de suite. Rien d’autre ne change.
erasure-lead-period = Ce que vous avez fait du { $from } au { $to }, tout de suite. Rien d’autre ne change.
erasure-goes = Ce qui part
erasure-goes-many = { $times ->
    [one] une entrée
    [many] { NUMBER($times) } d’entrées
   *[other] { NUMBER($times) } entrées
}
erasure-goes-nothing = Nous n’avons rien de ce genre.
erasure-goes-also = Ce que nous en avons déduit part aussi, ainsi que les copies, les téléchargements préparés et les messages en attente. Nous demandons à tous ceux qui en ont reçu quelque chose de nous de le supprimer.
erasure-stays = Ce qui doit rester, et pourquoi
erasure-stays-record = Le fait qu’il y a eu une demande, sans votre nom et sans rien de vous : pour que nous puissions montrer qu’elle a été exécutée.
erasure-stays-log = La liste scellée de qui a utilisé quoi. La clé qui indiquait de qui il s’agissait est détruite, donc elle ne désigne plus personne.
erasure-stays-sums = Des totaux sur beaucoup de gens, où l’on ne peut reconnaître personne.
erasure-stays-law = { $what } : supprimé ici aussi. Ce que la comptabilité doit montrer reste dans la comptabilité seulement. { $law }
erasure-stays-rest = Tout le reste sur vous et votre compte.
erasure-stays-account = Votre nom, votre adresse, vos choix et les autres informations du compte ; ils ne sont pas concernés.
erasure-now = Ne pas attendre 24 heures. Je sais que c’est définitif.
erasure-go = Effacer
erasure-asked-now-title = Vos données sont effacées
erasure-asked-now = Personne ne voit ni n’utilise plus vos données, et votre session est fermée pour de bon. Les fichiers, les copies et tous ceux qui avaient reçu quelque chose de nous suivent, en quelques minutes ou quelques jours.
erasure-asked-code = Notez ce code. Avec lui, vous pouvez voir où en est l’effacement et en télécharger la preuve, même quand votre compte n’existe plus. Nous ne pourrons plus vous le redonner.
erasure-back = Retour, sans rien effacer

public-title = Faire une demande sur vos données
public-lead = Pour les personnes sans compte, et pour celles qui demandent pour quelqu’un d’autre. Si vous avez un compte, connectez-vous : c’est plus rapide, et aucune vérification n’est nécessaire. Pour faire rectifier quelque chose, écrivez à notre délégué à la protection des données, indiqué ci-dessous.
public-sign-in = Se connecter plutôt
public-form = Votre demande
public-what = Que devons-nous faire
public-access = Donner une copie des données
public-correction = Rectifier quelque chose
public-restriction = Mettre l’utilisation en pause
public-objection = Arrêter une utilisation
public-erasure = Effacer les données
public-use = Quelle utilisation (seulement pour en arrêter une)
public-who = Qui vous êtes
public-contact = Comment vous joindre (e-mail, téléphone ou courrier)
public-about = De qui sont les données : une adresse e-mail ou un autre nom que nous pouvons connaître
public-agent-title = Seulement si vous demandez pour quelqu’un d’autre
public-agent = Ce qui vous y autorise (un mandat, une procuration, l’autorité parentale) et sa référence
public-message = Autre chose que nous devrions savoir
public-go = Envoyer
public-hint = Notre délégué à la protection des données vérifie qui demande avant que quoi que ce soit se passe. Ce que vous écrivez ici est gardé sous scellé, et supprimé une fois que c’est décidé.
public-bad = Dites-nous s’il vous plaît ce que nous devons faire, qui vous êtes, comment vous joindre, et de qui sont les données.
public-slow = { $minutes ->
    [one] Trop de demandes d’ici. Attendez une minute, puis réessayez.
   *[other] Trop de demandes d’ici. Attendez { $minutes } minutes, puis réessayez.
}
public-thanks-title = Nous avons reçu votre demande
public-thanks = Nous vérifions d’abord qui demande. Nous répondons de la même façon à tout le monde, que nous connaissions ou non quelqu’un d’après ce que vous avez écrit.
public-code = Votre code
public-code-keep = Notez ce code. Lui seul permet de voir où en est votre demande, et nous ne pouvons pas vous le redonner.
public-follow-title = Où en est ma demande ?
public-follow-lead = Entrez le code que vous avez reçu.
public-follow-code = Code
public-follow-go = Voir
public-follow-again = Voir à nouveau
public-follow-unknown = Il n’y a pas de demande avec ce code, ou elle est terminée depuis longtemps.
public-follow-fetch = Télécharger votre copie (ZIP)
public-follow-certificate = Télécharger la preuve
public-follow-cancel = Retirer la demande
public-follow-back = Voir une autre demande
public-cancelled = Vous l’avez retirée.
public-too-late = Il est trop tard pour retirer cette demande.
public-link = Demander sans compte, ou pour quelqu’un d’autre
public-link-lead = Pour les personnes sans compte et pour celles qui demandent pour quelqu’un d’autre.

program-requests = le travail sur vos demandes
program-your-requests = la page de vos demandes
program-request-console = notre délégué à la protection des données, en examinant votre demande
program-look-request-console = notre délégué à la protection des données, en traitant une de vos demandes
program-look-question-console = notre délégué à la protection des données, en examinant une de vos questions ou de vos plaintes
program-look-breach-console = notre délégué à la protection des données, en vérifiant si quelqu’un avait eu accès à des données
program-look-authority-console = notre délégué à la protection des données, parce qu’une autorité l’a demandé
program-protect-console = nos collaborateurs qui examinent les connexions et les paiements inhabituels
program-quarantine-desk = notre délégué à la protection des données, en triant des enregistrements arrivés avec une date impossible
