package dev.wisim.scenarios.cli;

import picocli.CommandLine.Command;

/** {@code wisim token}: service accounts' tokens, and other federations'. */
@Command(
        name = "token",
        description = "Tokens of service accounts, and with free claims",
        subcommands = {TokenCreateCommand.class, TokenMintCommand.class},
        mixinStandardHelpOptions = true)
final class TokenCommand {}
