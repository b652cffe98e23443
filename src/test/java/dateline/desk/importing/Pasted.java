package dateline.desk.importing;

/// Two articles as someone copies them from a news page, furniture and all.
final class Pasted {
    static final String TWO = """
            Norland and Sudovia sign a fishing deal

            Updated 12 March 2024
            Follow

            Norland and Sudovia sign a fishing deal

            • Boats of both may fish in the strait from May
            • Talks had failed last year

            TALVIK: Norland signed a fishing deal with Sudovia on Monday, ending a quarrel over the Kessel strait that began last year.

            The ministers shook hands in the harbour office and said their navies would patrol the strait together from next month.


            Rebels attack a garrison in eastern Vardia

            Updated 9 sec ago
            Follow

            Rebels attack a garrison in eastern Vardia

            OSTRAVA: Rebels attacked an army garrison in eastern Vardia late on Friday, the defence ministry said, and killed four soldiers.

            The army has hunted the rebels since last month, when they seized two villages on the border with Norland.

            A spokesman for the rebels denied that civilians had been hurt in the villages.
            """;

    private Pasted() {}
}
