import Glibc

exit(Invocation(arguments: Array(CommandLine.arguments.dropFirst())).perform())
