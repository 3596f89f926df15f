program-own-platform = قسم منصاتنا
