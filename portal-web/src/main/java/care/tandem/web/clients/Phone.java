package care.tandem.web.clients;

/** What people write as a telephone number. */
final class Phone {

    private Phone() {}

    /** The address that a telephone calls, as {@code tel:+34600123456}: its digits as ASCII has them, whatever stands between. */
    static String address(String written) {
        StringBuilder number = new StringBuilder("tel:");
        written.codePoints().forEach(sign -> {
            if (Character.isDigit(sign)) {
                number.append(Character.digit(sign, 10));
            } else if (sign == '+' && number.length() == "tel:".length()) {
                number.append('+');
            }
        });
        return number.toString();
    }
}
