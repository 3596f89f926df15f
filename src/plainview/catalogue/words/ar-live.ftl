### What an open page of "Your data" says while something new comes in.

you-live-new = وصل الآن جديد: { $what }.
you-live-show = عرضه
