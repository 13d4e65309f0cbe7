package care.tandem.policies;

import care.tandem.door.ClinicOwned;
import jakarta.persistence.Entity;

/** A picture that stands, or stood, beside a clinic's name. Written once, never changed. */
@Entity
class ClinicMark extends ClinicOwned {

    private byte[] picture;

    protected ClinicMark() {}

    ClinicMark(Picture picture) {
        this.picture = picture.png();
    }
}
