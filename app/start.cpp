// SPDX-License-Identifier: EUPL-1.2
#include "start.h"

#include <QCommandLineParser>

namespace kb {

namespace {

/// "1280x800"; invalid for anything else.
QSize sizeIn(const QString &text)
{
    const QStringList sides = text.split(u'x');
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

QCommandLineOption option(const char *name, const char *says, const char *value = "")
{
    return {QString::fromLatin1(name), QString::fromLatin1(says), QString::fromLatin1(value)};
}

/// What can be asked, as --help says it.
void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("The knowledge bank of a ministry."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {option("example", "Open a fresh example; name a unit for the bank of that unit."),
         option("grab", "Write a picture of every tab, dialog and paper to <dir>, and end.", "dir"),
         option("tabs", "Write one picture of each tab only."),
         option("looks",
                "Write the pictures in every language, theme and size, each in a folder of its own."),
         option("lang", "Speak nl or en.", "nl|en"),
         option("theme", "Show light, dark or contrast.", "light|dark|contrast"),
         option("text-size", "Show text at that size.", "per cent"),
         option("size", "Make the window so large.", "WxH")});
    parser.addPositionalArgument(QStringLiteral("bank"),
                                 QStringLiteral("A knowledge bank, or the unit of the example."),
                                 QStringLiteral("[bank|unit]"));
}

} // namespace

Start readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(arguments);

    Start start{.pictures = parser.value(QStringLiteral("grab")),
                .isOnlyTabs = parser.isSet(QStringLiteral("tabs")),
                .isEveryLook = parser.isSet(QStringLiteral("looks")),
                .language = parser.value(QStringLiteral("lang")),
                .theme = parser.value(QStringLiteral("theme")),
                .textSize = parser.value(QStringLiteral("text-size")).toInt(),
                .size = sizeIn(parser.value(QStringLiteral("size")))};
    const QString given = parser.positionalArguments().value(0);
    if (parser.isSet(QStringLiteral("example")))
        start.exampleUnit = given;
    else
        start.bank = given;
    return start;
}

} // namespace kb
