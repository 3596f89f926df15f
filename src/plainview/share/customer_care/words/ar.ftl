program-customer-care = قسم خدمة العملاء
