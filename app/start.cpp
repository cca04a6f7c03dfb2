// SPDX-License-Identifier: EUPL-1.2
#include "start.h"

#include <QCommandLineParser>

namespace kb {

Start readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The knowledge bank of a ministry."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption example(
        QStringLiteral("example"),
        QStringLiteral("Open a fresh example; name a unit for the bank of that unit."));
    const QCommandLineOption grab(QStringLiteral("grab"),
                                  QStringLiteral("Write a picture of every tab to <dir>, and end."),
                                  QStringLiteral("dir"));
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("Speak nl or en."),
                                      QStringLiteral("nl|en"));
    parser.addOptions({example, grab, language});
    parser.addPositionalArgument(QStringLiteral("bank"),
                                 QStringLiteral("A knowledge bank, or the unit of the example."),
                                 QStringLiteral("[bank|unit]"));
    parser.process(arguments);

    Start start{.pictures = parser.value(grab), .language = parser.value(language)};
    const QString given = parser.positionalArguments().value(0);
    if (parser.isSet(example))
        start.exampleUnit = given;
    else
        start.bank = given;
    return start;
}

} // namespace kb
