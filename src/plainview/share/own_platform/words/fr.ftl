program-own-platform = le guichet de nos propres plateformes
