// SPDX-License-Identifier: EUPL-1.2
#include "report/todaypaper.h"

#include "report/labels.h"
#include "report/todaywords.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

constexpr int MostPerBlock = 8; ///< so that the list stays within two pages

QString reachText(TodayScope scope)
{
    switch (scope) {
    case TodayScope::OwnDossiers:
        return Report::tr("Own dossiers");
    case TodayScope::OwnUnit:
        return Report::tr("Own unit");
    case TodayScope::All:
        break;
    }
    return Report::tr("All units");
}

/// In one line: a date and whether it has passed are one fact.
QString whenText(const TodayLine &line, const Info &info)
{
    if (!line.date.isValid())
        return {};
    QString when =
        QStringLiteral("%1 · %2").arg(longDate(line.date, info.language), daysLeftText(line.date, info.date));
    when.replace(u' ', QChar::Nbsp);
    return when.replace(QChar::Nbsp + QStringLiteral("("), QStringLiteral(" (")); // how many days may follow
}

/// Of a block.
QList<TodayLine> printedOf(const QList<TodayLine> &lines)
{
    return lines.mid(0, MostPerBlock);
}

/// The next date is only named where there is nothing else.
ShareLevel levelOfToday(const TodayPaperContent &content)
{
    ShareLevel level = content.info.shareLevel;
    if (content.lines.isEmpty())
        return strictest(level, content.nextShare);
    for (const TodayBlock block : blockOrder(content.scope)) {
        for (const TodayLine &line : printedOf(ofBlock(content.lines, block)))
            level = strictest(level, content.records.value(line.record).shareLevel);
    }
    return level;
}

/// Lines that count several say nothing of who; a block of such lines has no column for it.
Table tableOfBlock(const QList<TodayLine> &lines, const TodayPaperContent &content)
{
    Table table;
    table.columns = {{Report::tr("What"), 8}, {Report::tr("Code"), 4}, {Report::tr("When"), 8}};
    QStringList who;
    for (const TodayLine &line : printedOf(lines)) {
        const TodayPaperRecord record = content.records.value(line.record);
        const QString code = record.code.isEmpty() ? line.code : record.code;
        who.append(record.who);
        table.rows.append({Text(todayWhat(line)), Text(code), Text(whenText(line, content.info))});
    }
    if (who.join(QString()).isEmpty())
        return table;
    table.columns.insert(1, {Report::tr("Who"), 3});
    for (qsizetype row = 0; row < who.size(); ++row)
        table.rows[row].insert(1, who[row]);
    return table;
}

TitleBlock titleOfToday(const TodayPaperContent &content)
{
    TitleBlock title{.kicker = Report::tr("Today list"),
                     .title = longDate(content.info.date, content.info.language),
                     .facts = {{Report::tr("For"), reachText(content.scope)}}};
    if (const QString balance = balanceText(content.balance); !balance.isEmpty())
        title.facts.append({balanceTitle(), balance});
    return title;
}

QList<Block> blocksOfToday(const TodayPaperContent &content)
{
    QList<Block> blocks{titleOfToday(content)};
    for (const TodayBlock block : blockOrder(content.scope)) {
        const QList<TodayLine> lines = ofBlock(content.lines, block);
        if (lines.isEmpty())
            continue;
        Table table = tableOfBlock(lines, content);
        table.caption = label(block);
        blocks << Heading{1, label(block)} << table;
        if (lines.size() > MostPerBlock)
            blocks << Paragraph{Report::tr("%1: %2 of %3 lines; the others are under Today in the program.")
                                    .arg(label(block))
                                    .arg(MostPerBlock)
                                    .arg(lines.size())};
    }
    if (content.lines.isEmpty())
        blocks << Paragraph{nothingToday(content.nextDate, content.nextTitle, content.info.language)};
    return blocks;
}

} // namespace

QString nothingToday(QDate nextDate, const QString &nextTitle, Language language)
{
    const QString nothing = Report::tr("Nothing needs attention now.");
    if (!nextDate.isValid())
        return nothing;
    return nothing + u' ' + Report::tr("Next date: %1 – %2.").arg(longDate(nextDate, language), nextTitle);
}

Document todayPaper(const TodayPaperContent &content)
{
    TodayPaperContent titled = content;
    if (titled.info.title.isEmpty())
        titled.info.title = Report::tr("Today list");
    titled.info.shareLevel = levelOfToday(content);
    return {titled.info, blocksOfToday(titled)};
}

} // namespace kb
