package dev.wisim.scenarios.cli;

import picocli.CommandLine.Command;

/** {@code wisim token}: service accounts' tokens. */
@Command(
        name = "token",
        description = "Tokens of service accounts",
        subcommands = TokenCreateCommand.class,
        mixinStandardHelpOptions = true)
final class TokenCommand {}
