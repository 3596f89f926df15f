program-own-platform = the desk for our own platforms
