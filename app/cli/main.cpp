// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"
#include "cli/usage.h"
#include "cli/words.h"
#include "wording/language.h"

#include <QGuiApplication>

using namespace kb;
using namespace kb::cli;

namespace {

/// Options without a value, of any command: so a word is told from a value before the command is known.
QStringList allFlags()
{
    QStringList flags = optionsOf(GlobalUsage).flags;
    for (const Command &command : commands())
        flags += optionsOf(command.usage).flags;
    return flags;
}

/// Of one group when its word is given and some commands begin with it, of all otherwise.
QString help(const QString &group = {})
{
    const auto isOfGroup = [&](const Command &command) {
        return command.run && command.name.startsWith(QString(group + u' '));
    };
    const bool isKnown = !group.isEmpty() && std::ranges::any_of(commands(), isOfGroup);
    QString lines = QStringLiteral("kennisbank-cli %1 COMMAND\n").arg(GlobalUsage);
    for (const Command &command : commands()) {
        if (isKnown ? isOfGroup(command) : command.run != nullptr)
            lines += QStringLiteral("\n  %1\n      %2").arg(command.line(), Cli::tr(command.purpose));
    }
    return lines;
}

bool isGlobalRight(const Arguments &arguments)
{
    const QString language = arguments.value(QStringLiteral("lang"), QStringLiteral("nl"));
    const QString now = arguments.value(QStringLiteral("now"), QStringLiteral("2026-03-02"));
    return (language == QStringLiteral("nl") || language == QStringLiteral("en")) &&
           QDateTime::fromString(now, Qt::ISODate).isValid();
}

/// Options that the command does not know: a slip of the keyboard must not do something else than was meant.
QStringList unknownOptions(const Arguments &arguments, const Command &command)
{
    if (command.usage.contains(QLatin1StringView("--FIELD")))
        return {}; // the field table knows them
    QStringList unknown = arguments.options();
    unknown.removeIf([&](const QString &name) {
        return optionsOf(GlobalUsage).contains(name) || optionsOf(command.usage).contains(name);
    });
    return unknown;
}

ExitCode run(const Arguments &arguments, const Command &command)
{
    Session session(arguments.after(QString(command.name).count(u' ') + 1), command.line());
    if (!command.run)
        return session.fail({Error::Code::NotBuiltYet, QString(command.name)});
    if (const QStringList unknown = unknownOptions(arguments, command); !unknown.isEmpty()) {
        session.say(Cli::tr("Unknown option: --%1").arg(unknown.join(QStringLiteral(", --"))));
        return session.wrongUse();
    }
    if (command.needsBank() && !arguments.has(QStringLiteral("bank"))) {
        session.say(Cli::tr("Say which bank: --bank FILE"));
        return session.wrongUse();
    }
    return command.run(session);
}

ExitCode run(const Arguments &arguments)
{
    Session session(arguments);
    if (arguments.has(QStringLiteral("version"))) {
        session.print(QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    if (arguments.has(QStringLiteral("help"))) {
        session.print(help());
        return ExitCode::Done;
    }
    const Command *command = commandFor(arguments.words());
    if (!command || !isGlobalRight(arguments)) {
        session.say(command ? QStringLiteral("kennisbank-cli %1").arg(GlobalUsage)
                            : help(arguments.words().value(0)));
        return ExitCode::WrongUse;
    }
    return run(arguments, *command);
}

/// Fonts need a QGuiApplication; everything else starts faster without one.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv, const Arguments &arguments)
{
    const Command *command = commandFor(arguments.words());
    if (!command || !command->needsFonts())
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
    const auto arguments = Arguments::parse(words, allFlags());
    const auto app = application(argc, argv, arguments ? *arguments : Arguments());
    QCoreApplication::setApplicationName(QStringLiteral("kennisbank"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KB_VERSION));

    installLanguage(*app, arguments ? arguments->value(QStringLiteral("lang")) : QString());
    if (!arguments) {
        Session(Arguments()).say(Cli::tr("This option needs a value: %1").arg(arguments.error().detail));
        return int(ExitCode::WrongUse);
    }
    return int(run(*arguments));
}
