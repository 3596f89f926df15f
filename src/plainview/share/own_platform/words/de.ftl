program-own-platform = die Weitergabe an unsere eigenen Plattformen
