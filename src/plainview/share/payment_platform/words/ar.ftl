program-payment-platform = قسم منصات الدفع
