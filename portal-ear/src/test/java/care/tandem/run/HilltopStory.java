package care.tandem.run;

import java.net.URI;

/** Hilltop Counselling: Hannah Whitlock with Noor and Yuki, Samuel Adeyemi with Peter and Carmen. */
final class HilltopStory {

    private final URI portal;

    HilltopStory(URI portal) {
        this.portal = portal;
    }

    void tell() {
        DemoPerson hannah = person("therapist@hilltop.example");
        DemoPerson samuel = person("therapist2@hilltop.example");
        noor(person("client@hilltop.example"), hannah);
        yuki(person("client3@hilltop.example"), hannah);
        person("supervisor@hilltop.example").cosigns(peter(person("client2@hilltop.example"), samuel));
        carmen(person("client4@hilltop.example"), samuel);
    }

    private DemoPerson person(String email) {
        return new DemoPerson(portal, "hilltop", email);
    }

    private void noor(DemoPerson noor, DemoPerson hannah) {
        String drive = noor.proposes("Drive over the bridge to see my grandmother, by myself.");
        hannah.rewords(drive, "Drives the bridge alone, with fear she can name and breathe through.");
        noor.accepts(drive);
        noor.adds(
                drive,
                "Sit in the parked car for ten minutes.",
                "Drive to the bridge and turn round.",
                "Over it once, with Sami beside me.");
        noor.doesTheNextStep(drive);
        noor.doesTheNextStep(drive);
        noor.checksIn(drive, 38, 1, "Sat in the car. That was enough for one day.");
        noor.checksIn(drive, 24, 3, "Saw the bridge. Turned round, as planned.");
        hannah.checksIn(drive, 23, 5, "She turned round because she had planned to, not because she had to.");
        noor.checksIn(drive, 10, 4, "Went twice this week.");
        hannah.proposesTo("Noor Haddad", "Sleeps in her own bed on nights before work.", 6);
        hannah.writesSoap(
                "Noor Haddad",
                22,
                true,
                "You drove to the bridge and turned round, just as you had decided. I heard pride, and a bit of anger that it"
                        + " should be so hard. The anger seems to be on your side. Next time Sami sits beside you.",
                "Drove to the bridge on Thursday and on Saturday. Fear 7 of 10 at the lights, 4 on the way home.",
                "Upright, quick to laugh. Describes the body’s alarm precisely.",
                "Graded steps work. Anger as energy rather than shame.",
                "Crossing with a companion. Name the fear aloud at the lights.",
                "“My hands were wet and I still knew where the indicator was.”");
        hannah.writesSoap(
                "Noor Haddad",
                2,
                false,
                "Draft for you: what we said about Sami and Saturday.",
                "Sami agreed to come along on Saturday.",
                "",
                "",
                "",
                "“If I have to stop, we stop. He promised not to say anything.”");
    }

    private void yuki(DemoPerson yuki, DemoPerson hannah) {
        String cook = yuki.proposes("Cook for myself on three days, something that smells good.");
        hannah.rewords(cook, "Eats a warm meal she made on three days of the week.");
        yuki.accepts(cook);
        yuki.adds(cook, "Buy ginger and rice.", "Soup on Wednesday.");
        yuki.doesTheNextStep(cook);
        yuki.doesTheNextStep(cook);
        yuki.checksIn(cook, 30, 4, "Soup. Too salty, and mine.");
        yuki.checksIn(cook, 9, 9, "Four days. My flatmate asked for the recipe.");
        yuki.moves(cook, "COMPLETED", "It has become something I just do.");
        String letter =
                hannah.proposesTo("Yuki Tanabe", "Writes the letter to her father, whether or not she sends it.", 12);
        yuki.rewords(letter, "Write to my father. Decide about the stamp later.");
        hannah.accepts(letter);
        yuki.moves(letter, "CANCELLED", "I wrote it in my head on the train. It is said now, and I let it go.");
        hannah.writesFreely(
                "Yuki Tanabe",
                8,
                true,
                "Four days of cooking, and a flatmate at the table. We spoke of the letter too. You told me what stands in it,"
                        + " and that it does not need paper. I believe you.",
                "Yuki completed her cooking goal and let the letter go, for reasons that sound settled rather than avoidant."
                        + " Appetite back, sleep regular, sees people twice a week. We may meet every other week from now on.",
                "“I said it all between two stations. Nobody noticed, and it was loud.”");
    }

    /** @return the address of the note on him */
    private String peter(DemoPerson peter, DemoPerson samuel) {
        String evenings =
                samuel.proposesTo("Peter Callahan", "Has four evenings a week without a drink, chosen on Sunday.", 8);
        peter.rewords(evenings, "Four dry evenings. I pick which.");
        samuel.accepts(evenings);
        peter.adds(evenings, "Tonic water in the fridge door.", "Tell Maeve which evenings they are.");
        peter.doesTheNextStep(evenings);
        peter.checksIn(evenings, 21, 6, "Three of four. Thursday was the match.");
        samuel.checksIn(evenings, 20, 7, "He spoke of the third evening before he spoke of the fourth.");
        peter.checksIn(evenings, 7, 6, "Three again, and I slept.");
        return samuel.writesSoap(
                "Peter Callahan",
                20,
                true,
                "Three evenings out of four, chosen by you. We did not spend our hour on the fourth. You noticed that Thursday"
                        + " is hard because of the sofa, not because of the match, and that is worth knowing.",
                "Three dry evenings of four planned. One evening, four pints. No morning drinking.",
                "Clear, a little defensive at first, then curious.",
                "Change talk increases. The place matters more than the occasion.",
                "Same four evenings. Thursday’s match at his brother’s.",
                "“I thought you would ask about Thursday first.”");
    }

    private void carmen(DemoPerson carmen, DemoPerson samuel) {
        String choir = carmen.proposes("Volver al coro, aunque me tiemble la voz.");
        samuel.rewords(choir, "Va al ensayo del coro cada martes, y se queda hasta el final.");
        carmen.accepts(choir);
        carmen.adds(choir, "Escribirle a la directora.", "Ir a un ensayo y sentarme al fondo.");
        carmen.doesTheNextStep(choir);
        carmen.checksIn(choir, 12, 5, "Me senté al fondo. Canté bajito.");
        carmen.proposes("Poder hablar de mi padre sin pedir perdón por llorar.");
        samuel.writesFreely(
                "Carmen Ibáñez",
                11,
                true,
                "Fuiste al ensayo y te quedaste hasta el final. Me contaste que la voz tembló y que nadie se dio la vuelta."
                        + " Lo que oí: que echabas de menos oírte entre otras voces.",
                "Carmen asistió al primer ensayo desde el fallecimiento de su padre. Llanto en dos momentos de la sesión, sin"
                        + " disculparse en el segundo. Duelo en curso, con apoyo familiar. Próximo paso: segundo ensayo.",
                "“Canté bajito, pero canté.”");
    }
}
