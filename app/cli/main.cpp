// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"
#include "cli/language.h"

#include <QGuiApplication>

using namespace kb;
using namespace kb::cli;

namespace {

const QStringList Flags{QStringLiteral("json"), QStringLiteral("dry-run"), QStringLiteral("example"),
                        QStringLiteral("help"), QStringLiteral("version"), QStringLiteral("keep-doubles")};

void printUsage(Session &session)
{
    session.print(QStringLiteral(
        "kennisbank-cli [--bank FILE] [--json] [--now ISO] [--lang nl|en] [--user NAME] COMMAND"));
    for (const Command &command : commands()) {
        if (command.run)
            session.print(QStringLiteral("  %1 %2\n      %3")
                              .arg(command.name, QLatin1StringView(command.usage),
                                   QCoreApplication::translate("Cli", command.purpose)));
    }
}

ExitCode run(const Arguments &arguments)
{
    Session session(arguments);
    if (arguments.has(QStringLiteral("version"))) {
        session.print(QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    qsizetype length = 0;
    const Command *command = commandFor(arguments.words(), &length);
    if (!command || arguments.has(QStringLiteral("help"))) {
        printUsage(session);
        return arguments.has(QStringLiteral("help")) ? ExitCode::Done : ExitCode::WrongUse;
    }
    if (!command->run)
        return session.fail({Error::Code::NotBuiltYet, QString(command->name)});
    Session inCommand(arguments.after(length));
    return command->run(inCommand);
}

/// Fonts need a QGuiApplication; everything else starts faster without one.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv, const Arguments &arguments)
{
    qsizetype length = 0;
    const Command *command = commandFor(arguments.words(), &length);
    if (!command || command->needs == Needs::CoreOnly)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto arguments = Arguments::parse(words, Flags);
    const auto app = application(argc, argv, arguments ? *arguments : Arguments());
    QCoreApplication::setApplicationName(QStringLiteral("kennisbank"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KB_VERSION));

    if (!arguments) {
        Session(Arguments()).say(arguments.error().detail);
        return int(ExitCode::WrongUse);
    }
    installLanguage(arguments->value(QStringLiteral("lang")));
    return int(run(*arguments));
}
