package org.groundswell.localstack.demo;

import java.util.List;

/** The areas of the demo's contract, each in a state of its own, with real places so that addresses look right. */
enum Market {
    CENTRAL_MASSACHUSETTS(
            "Central Massachusetts", "MA", "508", List.of("Worcester 01602", "Shrewsbury 01545", "Leominster 01453")),
    SOUTHERN_NEW_HAMPSHIRE(
            "Southern New Hampshire", "NH", "603", List.of("Nashua 03060", "Manchester 03101", "Merrimack 03054")),
    RHODE_ISLAND("Rhode Island", "RI", "401", List.of("Providence 02903", "Cranston 02910", "Warwick 02886")),
    EASTERN_CONNECTICUT(
            "Eastern Connecticut", "CT", "860", List.of("New London 06320", "Norwich 06360", "Willimantic 06226"));

    private final String label;
    private final String state;
    private final String areaCode;
    private final List<String> places;

    Market(String label, String state, String areaCode, List<String> places) {
        this.label = label;
        this.state = state;
        this.areaCode = areaCode;
        this.places = places;
    }

    String label() {
        return label;
    }

    String state() {
        return state;
    }

    String areaCode() {
        return areaCode;
    }

    /** City and ZIP code. */
    Place place(int index) {
        String place = places.get(index % places.size());
        int space = place.lastIndexOf(' ');
        return new Place(place.substring(0, space), place.substring(space + 1));
    }

    record Place(String city, String zip) {}
}
