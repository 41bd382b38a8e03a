package org.groundswell.notification.integrations.keys;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.Vendor;

/** Stores a vendor as its code. */
@Converter(autoApply = true)
class VendorCode implements AttributeConverter<Vendor, String> {

    @Override
    public String convertToDatabaseColumn(Vendor vendor) {
        return vendor.code();
    }

    @Override
    public Vendor convertToEntityAttribute(String code) {
        return Coded.of(Vendor.class, code);
    }
}
