package dateline;

/// Starts the desk, or a command when there are arguments.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Dateline");
    }
}
