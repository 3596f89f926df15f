program-customer-care = die Weitergabe an den Kundenservice
