program-payment-platform = die Weitergabe an Zahlungsplattformen
